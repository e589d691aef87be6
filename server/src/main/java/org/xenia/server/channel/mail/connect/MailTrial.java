package org.xenia.server.channel.mail.connect;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.mail.Folder;
import jakarta.mail.FolderNotFoundException;
import jakarta.mail.MessagingException;
import jakarta.mail.Store;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.xenia.server.channel.mail.MailServer;
import org.xenia.server.channel.mail.MailboxSettings;
import org.xenia.server.channel.mail.Mailboxes;
import org.xenia.server.kernel.Caller;
import org.xenia.server.kernel.text.Catalogue;

/// Tries the servers of a mailbox as they are set, without fetching or sending anything.
@Component
class MailTrial {

    private final Mailboxes mailboxes;
    private final MailConnections connections;
    private final Catalogue catalogue;

    MailTrial(Mailboxes mailboxes, MailConnections connections, Catalogue catalogue) {
        this.mailboxes = mailboxes;
        this.connections = connections;
        this.catalogue = catalogue;
    }

    /// What a try of both servers showed.
    record Outcome(Server incoming, Server outgoing) {}

    /// What a try of one server showed.
    ///
    /// @param code why it failed; absent when it did not
    /// @param message the same in the caller's language
    /// @param setting of the server that it is about, such as `encryption`; absent when it is about none
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Server(
            boolean ok,
            @Nullable String code,
            @Nullable String message,
            @Nullable String setting) {}

    /// Signs in at both servers.
    ///
    /// @throws org.xenia.server.kernel.Refusal `not_found`
    Outcome make(UUID channel) {
        MailboxSettings settings = mailboxes.get(channel);
        return new Outcome(
                shown(tryIncoming(mailboxes.findIncoming(channel), settings)),
                shown(tryOutgoing(mailboxes.findOutgoing(channel), settings)));
    }

    private @Nullable MailFault tryIncoming(@Nullable MailServer server, MailboxSettings settings) {
        MailboxSettings.Incoming incoming = settings.incoming();
        if (server == null || incoming == null) {
            return MailFault.NOT_CONFIGURED;
        }
        try (Store store = incoming.isPop() ? connections.pop3(server) : connections.imap(server)) {
            Folder folder = store.getFolder(incoming.folder());
            if (!folder.exists()) {
                throw new FolderNotFoundException(folder, "no such folder");
            }
            return null;
        } catch (MessagingException failed) {
            return MailFault.of(failed);
        }
    }

    private @Nullable MailFault tryOutgoing(@Nullable MailServer server, MailboxSettings settings) {
        if (server == null || settings.address() == null) {
            return MailFault.NOT_CONFIGURED;
        }
        String address = settings.address();
        try (var transport = connections.smtp(server, address.substring(address.lastIndexOf('@') + 1))) {
            return transport.isConnected() ? null : MailFault.UNREACHABLE;
        } catch (MessagingException failed) {
            return MailFault.of(failed);
        }
    }

    private Server shown(@Nullable MailFault fault) {
        return fault == null
                ? new Server(true, null, null, null)
                : new Server(
                        false,
                        fault.code(),
                        catalogue.text(Caller.current().language(), "mail_fault." + fault.code()),
                        fault.setting());
    }
}
