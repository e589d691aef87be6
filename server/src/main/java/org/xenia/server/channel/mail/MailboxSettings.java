package org.xenia.server.channel.mail;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
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
        @Nullable Incoming incoming,
        @Nullable Outgoing outgoing) {

    /// A mailbox of which nothing is set.
    static final MailboxSettings FRESH = new MailboxSettings(null, List.of(), null, false, false, false, null, null);

    /// Keeps its own list.
    public MailboxSettings {
        aliases = List.copyOf(aliases);
    }

    /// Whether an address is one of the mailbox's own.
    public boolean isOwn(String other) {
        return other.equalsIgnoreCase(address) || aliases.stream().anyMatch(other::equalsIgnoreCase);
    }

    /// An IMAP server and what to read there.
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Incoming(
            String host,
            int port,
            @Among({"tls", "starttls", "none"}) String encryption,
            String user,
            String folder,
            boolean hasPassword) {}

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
