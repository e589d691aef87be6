package org.xenia.server.kernel.http;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import org.xenia.server.kernel.Validation;
import org.xenia.server.kernel.settings.Settings;

/// Guards addresses that users set and the server calls (webhooks, translation engines), so that nobody can
/// make it knock at doors inside the network it stands in.
///
/// Check twice: with [#read] when the address is set, which names the field at fault, and with [#require]
/// right before every call, since a name may point elsewhere by then. Callers must not follow redirects by
/// themselves; each new address has to pass [#require] again. The Java runtime keeps what a name resolved
/// to for some seconds, so that the connection which follows goes where the check looked.
@Component
public class OutgoingAddress {

    private final boolean privateAllowed;
    private final Resolver resolver;

    @Autowired
    OutgoingAddress(Settings settings) {
        this(settings.allowPrivateUrls(), host -> List.of(InetAddress.getAllByName(host)));
    }

    OutgoingAddress(boolean privateAllowed, Resolver resolver) {
        this.privateAllowed = privateAllowed;
        this.resolver = resolver;
    }

    /// Turns a host into addresses.
    @FunctionalInterface
    interface Resolver {
        List<InetAddress> resolve(String host) throws UnknownHostException;
    }

    /// What is wrong with an address; the sentence for people is `field.address_…`.
    public enum Fault {
        /// Not an absolute `http` or `https` address, or one with a user name, a password or a fragment.
        MALFORMED,
        /// It points into a private network, which this installation does not allow.
        PRIVATE,
        /// Unencrypted, although it leads across the open internet.
        INSECURE;

        private String code() {
            return "address_" + name().toLowerCase(Locale.ROOT);
        }
    }

    /// An address that must not be called.
    public static final class Blocked extends IOException {

        private final Fault fault;

        Blocked(Fault fault) {
            super("the address is not allowed: " + fault.code());
            this.fault = fault;
        }

        /// Why.
        public Fault fault() {
            return fault;
        }
    }

    /// Reads an address from a request; null when it is absent or wrong, and then the error is noted. A
    /// name that does not resolve at the moment passes: it is looked at again before every call.
    public @Nullable URI read(Validation validation, String pointer, @Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        URI address = parse(text.strip());
        Fault fault = address == null ? Fault.MALFORMED : fault(address);
        if (fault != null) {
            validation.add(pointer, fault.code());
            return null;
        }
        return address;
    }

    /// Checks an address right before it is called.
    ///
    /// @throws Blocked when it must not be called
    /// @throws UnknownHostException when its name does not resolve
    public void require(URI address) throws IOException {
        URI whole = parse(address.toString());
        if (whole == null) {
            throw new Blocked(Fault.MALFORMED);
        }
        Fault fault = fault(whole, resolve(whole));
        if (fault != null) {
            throw new Blocked(fault);
        }
    }

    /// True when every address behind the name lies in this machine or its private network.
    public boolean inside(URI address) {
        try {
            return resolve(address).stream().noneMatch(NetworkPlace::publicly);
        } catch (UnknownHostException unknown) {
            return false;
        }
    }

    private @Nullable Fault fault(URI address) {
        try {
            return fault(address, resolve(address));
        } catch (UnknownHostException later) {
            return null;
        }
    }

    private @Nullable Fault fault(URI address, List<InetAddress> places) {
        boolean anyPrivate = !places.stream().allMatch(NetworkPlace::publicly);
        if (anyPrivate && !privateAllowed) {
            return Fault.PRIVATE;
        }
        boolean anyPublic = places.stream().anyMatch(NetworkPlace::publicly);
        return anyPublic && !"https".equalsIgnoreCase(address.getScheme()) ? Fault.INSECURE : null;
    }

    private List<InetAddress> resolve(URI address) throws UnknownHostException {
        String host = address.getHost();
        if (host == null) {
            throw new UnknownHostException("no host");
        }
        boolean literal = host.startsWith("[") && host.endsWith("]");
        return resolver.resolve(literal ? host.substring(1, host.length() - 1) : host);
    }

    private static @Nullable URI parse(String text) {
        try {
            URI address = new URI(text);
            String scheme = address.getScheme();
            boolean web = "https".equalsIgnoreCase(scheme) || "http".equalsIgnoreCase(scheme);
            boolean plain = address.getHost() != null
                    && address.getUserInfo() == null
                    && address.getFragment() == null
                    && text.length() <= 2_000;
            return web && plain ? address : null;
        } catch (URISyntaxException malformed) {
            return null;
        }
    }
}
