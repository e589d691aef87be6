package org.xenia.server.channel.mail;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.xenia.server.channel.mail.oauth.OAuthSettings;
import org.xenia.server.kernel.http.Among;

/// How a mailbox is set. Passwords are never shown again.
///
/// @param address under which customers write; absent until it is set
/// @param aliases further addresses whose mail arrives in the same mailbox; answers leave from the one written to
/// @param fromName what customers see as the sender, for example the brand
/// @param plusAddress whether answers are asked for at `name+…@domain`, which names the conversation; the provider
///     has to deliver such addresses
/// @param quoteOriginal whether what staff wrote stands beneath its translation
/// @param importOld whether mail that was in the mailbox before it was connected is fetched too
/// @param oauth how both servers are signed in at without a password; absent for passwords
/// @param incoming where mail is fetched; absent fetches none
/// @param outgoing where mail is handed over; absent sends none
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MailboxSettings(
        @Nullable String address,
        List<String> aliases,
        @Nullable String fromName,
        boolean plusAddress,
        boolean quoteOriginal,
        boolean importOld,
        @Nullable OAuthSettings oauth,
        @Nullable Incoming incoming,
        @Nullable Outgoing outgoing) {

    /// A mailbox of which nothing is set.
    static final MailboxSettings FRESH =
            new MailboxSettings(null, List.of(), null, false, false, false, null, null, null);

    /// Keeps its own list.
    public MailboxSettings {
        aliases = List.copyOf(aliases);
    }

    /// Whether an address is one of the mailbox's own.
    public boolean isOwn(String other) {
        return other.equalsIgnoreCase(address) || aliases.stream().anyMatch(other::equalsIgnoreCase);
    }

    MailboxSettings with(@Nullable OAuthSettings signIn) {
        return new MailboxSettings(
                address, aliases, fromName, plusAddress, quoteOriginal, importOld, signIn, incoming, outgoing);
    }

    /// Whether the other settings name the same servers.
    boolean isAtServersOf(MailboxSettings other) {
        return Objects.equals(host(incoming), host(other.incoming))
                && Objects.equals(host(outgoing), host(other.outgoing));
    }

    private static @Nullable String host(@Nullable Incoming server) {
        return server == null ? null : server.host();
    }

    private static @Nullable String host(@Nullable Outgoing server) {
        return server == null ? null : server.host();
    }

    /// A server from which mail is fetched, and what to read there.
    ///
    /// @param folder an IMAP server's; POP3 has but one
    /// @param deleteFetched whether a POP3 server is to delete what was taken in; mail that is held stays there
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Incoming(
            @Among({"imap", "pop3"}) String protocol,
            String host,
            int port,
            @Among({"tls", "starttls", "none"}) String encryption,
            String user,
            String folder,
            boolean deleteFetched,
            boolean hasPassword) {

        /// Whether it is spoken to by POP3.
        @JsonIgnore
        public boolean isPop() {
            return protocol.equals("pop3");
        }
    }

    /// An SMTP server.
    ///
    /// @param user absent when the server asks for none
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Outgoing(
            String host,
            int port,
            @Among({"tls", "starttls", "none"}) String encryption,
            @Nullable String user,
            boolean hasPassword) {}
}
