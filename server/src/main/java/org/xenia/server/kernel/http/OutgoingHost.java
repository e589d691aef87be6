package org.xenia.server.kernel.http;

import java.io.IOException;
import java.net.IDN;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.xenia.server.kernel.Validation;
import org.xenia.server.kernel.http.OutgoingAddress.Blocked;
import org.xenia.server.kernel.http.OutgoingAddress.Fault;
import org.xenia.server.kernel.settings.Settings;

/// Guards hosts that users set and the server connects to by protocols other than HTTP (IMAP, SMTP), by the rules
/// of [OutgoingAddress]: nothing inside the network unless the installation allows it, nothing in clear across the
/// open internet. Check with [#read] when the host is set and with [#require] right before every connection.
@Component
public class OutgoingHost {

    private static final Pattern NAME = Pattern.compile("[a-z0-9](?:[a-z0-9.-]{0,251}[a-z0-9])?");
    private static final Pattern LITERAL = Pattern.compile("[0-9a-f:.]{2,45}");

    private final boolean privateAllowed;

    OutgoingHost(Settings settings) {
        this.privateAllowed = settings.allowPrivateUrls();
    }

    /// Reads a host from a request; null when it is wrong, and then the error is noted. A name that does not resolve
    /// at the moment passes: it is looked at again before every connection.
    ///
    /// @param encrypted whether the connection will be
    public @Nullable String read(Validation validation, String pointer, @Nullable String text, boolean encrypted) {
        String host = text == null ? "" : ascii(text.strip());
        if (host.isEmpty()) {
            validation.add(pointer, text == null || text.isBlank() ? "required" : "host_malformed");
            return null;
        }
        Fault fault = faultNow(host, encrypted);
        if (fault != null) {
            validation.add(pointer, "host_" + fault.name().toLowerCase(Locale.ROOT));
            return null;
        }
        return host;
    }

    /// Checks a host right before it is connected to.
    ///
    /// @throws Blocked when it must not be
    /// @throws UnknownHostException when its name does not resolve
    public void require(String host, boolean encrypted) throws IOException {
        Fault fault = fault(resolve(host), encrypted);
        if (fault != null) {
            throw new Blocked(fault);
        }
    }

    private @Nullable Fault faultNow(String host, boolean encrypted) {
        try {
            return fault(resolve(host), encrypted);
        } catch (UnknownHostException later) {
            return null;
        }
    }

    private @Nullable Fault fault(List<InetAddress> places, boolean encrypted) {
        if (!privateAllowed && !places.stream().allMatch(NetworkPlace::publicly)) {
            return Fault.PRIVATE;
        }
        return !encrypted && places.stream().anyMatch(NetworkPlace::publicly) ? Fault.INSECURE : null;
    }

    private static List<InetAddress> resolve(String host) throws UnknownHostException {
        return Arrays.asList(InetAddress.getAllByName(host));
    }

    private static String ascii(String host) {
        String bare = host.startsWith("[") && host.endsWith("]") ? host.substring(1, host.length() - 1) : host;
        if (LITERAL.matcher(bare.toLowerCase(Locale.ROOT)).matches()) {
            return bare.toLowerCase(Locale.ROOT);
        }
        try {
            String name = IDN.toASCII(bare).toLowerCase(Locale.ROOT);
            return NAME.matcher(name).matches() ? name : "";
        } catch (IllegalArgumentException malformed) {
            return "";
        }
    }
}
