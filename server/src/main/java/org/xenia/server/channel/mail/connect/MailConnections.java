package org.xenia.server.channel.mail.connect;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.Transport;
import java.io.IOException;
import java.util.Properties;
import org.springframework.stereotype.Component;
import org.xenia.server.channel.mail.Encryption;
import org.xenia.server.channel.mail.MailServer;
import org.xenia.server.kernel.http.OutgoingHost;

/// Opens connections to mail servers: guarded, encrypted as set, certificates checked, and never waiting for ever.
@Component
public class MailConnections {

    /// Until a connection stands.
    private static final String CONNECT_MILLIS = "10000";

    /// Until the next byte of an answer.
    public static final int READ_MILLIS = 60_000;

    private final OutgoingHost hosts;

    MailConnections(OutgoingHost hosts) {
        this.hosts = hosts;
    }

    /// An SMTP connection in which the server knows who we are. The caller closes it.
    ///
    /// @param own the domain by which this side introduces itself
    /// @throws MessagingException when it does not come about; see [MailFault#of]
    public Transport smtp(MailServer server, String own) throws MessagingException {
        String protocol = server.encryption() == Encryption.TLS ? "smtps" : "smtp";
        Properties properties = properties(server, protocol);
        properties.setProperty("mail." + protocol + ".localhost", own);
        properties.setProperty("mail." + protocol + ".auth", Boolean.toString(server.user() != null));
        // The answer to a farewell tells nothing: the message was taken before.
        properties.setProperty("mail." + protocol + ".quitwait", "false");
        // One wrong address in copy does not keep the mail from the others.
        properties.setProperty("mail." + protocol + ".sendpartial", "true");
        properties.setProperty("mail." + protocol + ".allowutf8", "true");
        require(server);
        Transport transport = session(properties).getTransport(protocol);
        transport.connect(server.host(), server.port(), server.user(), password(server));
        return transport;
    }

    /// An IMAP connection in which the server knows who we are. The caller closes it.
    ///
    /// @throws MessagingException when it does not come about; see [MailFault#of]
    public Store imap(MailServer server) throws MessagingException {
        String protocol = server.encryption() == Encryption.TLS ? "imaps" : "imap";
        Properties properties = properties(server, protocol);
        // Looking at a mail does not mark it as read: people may look into the mailbox too.
        properties.setProperty("mail." + protocol + ".peek", "true");
        properties.setProperty("mail." + protocol + ".fetchsize", Integer.toString(256 * 1024));
        require(server);
        Store store = session(properties).getStore(protocol);
        store.connect(server.host(), server.port(), server.user(), password(server));
        return store;
    }

    private static Session session(Properties properties) {
        return Session.getInstance(properties);
    }

    private void require(MailServer server) throws MessagingException {
        try {
            hosts.require(server.host(), server.encryption() != Encryption.NONE);
        } catch (IOException blocked) {
            throw new MessagingException("the host is not allowed or unknown", blocked);
        }
    }

    private static @org.jspecify.annotations.Nullable String password(MailServer server) {
        return server.password() == null ? null : server.password().reveal();
    }

    private static Properties properties(MailServer server, String protocol) {
        Properties properties = new Properties();
        String start = "mail." + protocol + ".";
        properties.setProperty(start + "connectiontimeout", CONNECT_MILLIS);
        properties.setProperty(start + "timeout", Integer.toString(READ_MILLIS));
        properties.setProperty(start + "writetimeout", Integer.toString(READ_MILLIS));
        properties.setProperty(start + "ssl.checkserveridentity", "true");
        boolean upgrade = server.encryption() == Encryption.STARTTLS;
        properties.setProperty(start + "starttls.enable", Boolean.toString(upgrade));
        properties.setProperty(start + "starttls.required", Boolean.toString(upgrade));
        return properties;
    }
}
