package org.xenia.server.channel.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.xenia.server.channel.mail.MailboxSettings.Incoming;
import org.xenia.server.channel.mail.MailboxSettings.Outgoing;
import org.xenia.server.channel.mail.oauth.OAuthChange;
import org.xenia.server.channel.mail.oauth.OAuthSettings;
import org.xenia.server.kernel.Validation;
import org.xenia.server.kernel.http.OutgoingAddress;
import org.xenia.server.kernel.http.OutgoingHost;

/// What an administrator wants of a mailbox's settings; absent fields stay as they are, and an empty text takes a
/// value away. A server is given as a whole, but for its password, which stays unless it is given.
public record MailboxChange(
        @Nullable String address,
        @Nullable List<String> aliases,
        @Nullable String fromName,
        @Nullable Boolean plusAddress,
        @Nullable Boolean quoteOriginal,
        @Nullable Boolean importOld,
        @Nullable OAuthChange oauth,
        @Nullable Server incoming,
        @Nullable Server outgoing) {

    /// Changes nothing.
    public static final MailboxChange NONE = new MailboxChange(null, null, null, null, null, null, null, null, null);

    private static final int MAX_ALIASES = 50;
    private static final int MAX_PASSWORD = 2_000;

    /// A server as it is wanted.
    ///
    /// @param host empty takes the server away
    /// @param port absent takes the usual one
    /// @param encryption absent means from the first byte
    /// @param protocol of incoming mail, `imap` or `pop3`; absent means IMAP
    /// @param folder of incoming mail; absent means the inbox
    /// @param deleteFetched whether a POP3 server deletes what was taken in; absent means no
    /// @param hasPassword as it was shown; changes nothing
    public record Server(
            @Nullable String protocol,
            @Nullable String host,
            @Nullable Integer port,
            @Nullable String encryption,
            @Nullable String user,
            @Nullable String password,
            @Nullable String folder,
            @Nullable Boolean deleteFetched,
            @Nullable Boolean hasPassword) {

        private boolean removed() {
            return host == null || host.isBlank();
        }
    }

    /// The settings after the change.
    ///
    /// @throws org.xenia.server.kernel.Refusal naming every field at fault, below `/settings`
    MailboxSettings applyTo(MailboxSettings before, OutgoingHost hosts, OutgoingAddress addresses) {
        Validation validation = new Validation();
        String newAddress = address == null ? before.address() : address(validation, address);
        List<String> others = aliases == null ? before.aliases() : aliases(validation, aliases);
        String name = fromName == null
                ? before.fromName()
                : line(validation, "/settings/fromName", validation.optionalText("/settings/fromName", fromName, 100));
        OAuthSettings signIn = oauth == null ? before.oauth() : oauth.applyTo(validation, addresses, before.oauth());
        boolean words = signIn == null;
        Incoming in =
                incoming == null ? before.incoming() : incoming(validation, hosts, incoming, before.incoming(), words);
        Outgoing out =
                outgoing == null ? before.outgoing() : outgoing(validation, hosts, outgoing, before.outgoing(), words);
        if (words) {
            validation.check(
                    in == null || in.hasPassword() || incoming != null, "/settings/incoming/password", "required");
        }
        validation.refuse();
        return new MailboxSettings(
                newAddress,
                others,
                name,
                plusAddress == null ? before.plusAddress() : plusAddress,
                quoteOriginal == null ? before.quoteOriginal() : quoteOriginal,
                importOld == null ? before.importOld() : importOld,
                signIn,
                in,
                out);
    }

    private static @Nullable String address(Validation validation, String typed) {
        return typed.isBlank() ? null : validation.email("/settings/address", typed);
    }

    private static List<String> aliases(Validation validation, List<String> typed) {
        if (typed.size() > MAX_ALIASES) {
            validation.add("/settings/aliases", "too_many", Map.of("max", MAX_ALIASES));
            return List.of();
        }
        List<String> addresses = new ArrayList<>();
        for (int i = 0; i < typed.size(); i++) {
            String alias = validation.email("/settings/aliases/" + i, typed.get(i));
            if (addresses.stream().noneMatch(alias::equalsIgnoreCase)) {
                addresses.add(alias);
            }
        }
        return addresses;
    }

    private static @Nullable Incoming incoming(
            Validation validation, OutgoingHost hosts, Server wanted, @Nullable Incoming before, boolean words) {
        if (wanted.removed()) {
            return null;
        }
        String at = "/settings/incoming";
        Encryption encryption = encryption(validation, at, wanted.encryption());
        String host = hosts.read(validation, at + "/host", wanted.host(), encryption != Encryption.NONE);
        String user = validation.text(at + "/user", wanted.user(), 254);
        line(validation, at + "/user", user);
        String folder = validation.optionalText(at + "/folder", wanted.folder(), 200);
        String protocol = wanted.protocol() == null ? "imap" : wanted.protocol();
        validation.check(protocol.equals("imap") || protocol.equals("pop3"), at + "/protocol", "mail_protocol");
        boolean pop = protocol.equals("pop3");
        boolean kept = before != null && before.hasPassword();
        boolean moved = before == null || !before.host().equals(host);
        boolean has = words && password(validation, at, wanted.password(), kept, moved);
        validation.check(has || !words, at + "/password", "required");
        boolean tls = encryption == Encryption.TLS;
        int usual = pop ? (tls ? 995 : 110) : tls ? 993 : 143;
        return new Incoming(
                protocol,
                String.valueOf(host),
                port(validation, at, wanted.port(), usual),
                encryption.code(),
                user,
                folder == null || pop ? "INBOX" : folder,
                pop && Boolean.TRUE.equals(wanted.deleteFetched()),
                has);
    }

    private static @Nullable Outgoing outgoing(
            Validation validation, OutgoingHost hosts, Server wanted, @Nullable Outgoing before, boolean words) {
        if (wanted.removed()) {
            return null;
        }
        String at = "/settings/outgoing";
        Encryption encryption = encryption(validation, at, wanted.encryption());
        String host = hosts.read(validation, at + "/host", wanted.host(), encryption != Encryption.NONE);
        String user = line(validation, at + "/user", validation.optionalText(at + "/user", wanted.user(), 254));
        boolean kept = before != null && before.hasPassword();
        boolean moved = before == null || !before.host().equals(host);
        boolean has = words && user != null && password(validation, at, wanted.password(), kept, moved);
        validation.check(user == null || has || !words, at + "/password", "required");
        int usual = encryption == Encryption.TLS ? 465 : encryption == Encryption.STARTTLS ? 587 : 25;
        return new Outgoing(
                String.valueOf(host), port(validation, at, wanted.port(), usual), encryption.code(), user, has);
    }

    // A password that is kept while its server changes would be told to somebody who was never meant to hear it.
    private static boolean password(
            Validation validation, String at, @Nullable String typed, boolean kept, boolean moved) {
        if (typed != null && !typed.isEmpty()) {
            validation.text(at + "/password", typed, MAX_PASSWORD);
            line(validation, at + "/password", typed);
            return true;
        }
        if (kept && moved) {
            validation.add(at + "/password", "password_again");
        }
        return kept;
    }

    private static Encryption encryption(Validation validation, String at, @Nullable String typed) {
        Encryption encryption = typed == null ? Encryption.TLS : Encryption.find(typed);
        if (encryption == null) {
            validation.add(at + "/encryption", "mail_encryption");
        }
        return encryption == null ? Encryption.TLS : encryption;
    }

    private static int port(Validation validation, String at, @Nullable Integer typed, int usual) {
        int port = typed == null ? usual : typed;
        validation.check(port >= 1 && port <= 65_535, at + "/port", "port");
        return port;
    }

    // A line break in what stands in a header or a command would begin another one.
    private static @Nullable String line(Validation validation, String pointer, @Nullable String text) {
        if (text != null && text.chars().anyMatch(Character::isISOControl)) {
            validation.add(pointer, "one_line");
        }
        return text;
    }
}
