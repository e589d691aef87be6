package org.xenia.server.channel.mail.receive;

import jakarta.mail.MessagingException;
import jakarta.mail.Store;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.xenia.server.channel.mail.MailServer;
import org.xenia.server.channel.mail.MailboxSettings;
import org.xenia.server.channel.mail.MailboxSettings.Incoming;
import org.xenia.server.channel.mail.connect.MailConnections;
import org.xenia.server.kernel.database.Transactions;

/// Opens mailboxes by the protocol that they are set to.
@Component
class MailSources {

    private final MailConnections connections;
    private final FetchStore fetches;
    private final PopStore pops;
    private final Transactions transactions;

    MailSources(MailConnections connections, FetchStore fetches, PopStore pops, Transactions transactions) {
        this.connections = connections;
        this.fetches = fetches;
        this.pops = pops;
        this.transactions = transactions;
    }

    /// An open mailbox. The caller closes it.
    ///
    /// @throws MessagingException when the server or the folder cannot be reached
    MailSource open(UUID channel, MailboxSettings mailbox, MailServer server) throws MessagingException {
        Incoming incoming = mailbox.incoming();
        boolean pop = incoming != null && incoming.isPop();
        Store connection = pop ? connections.pop3(server) : connections.imap(server);
        try {
            return pop
                    ? PopSource.open(channel, mailbox, connection, pops, transactions)
                    : ImapSource.open(
                            channel,
                            mailbox,
                            incoming == null ? "INBOX" : incoming.folder(),
                            connection,
                            fetches,
                            transactions);
        } catch (MessagingException | RuntimeException failed) {
            connection.close();
            throw failed;
        }
    }
}
