package org.xenia.server.channel.mail.connect;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.Service;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.Transport;
import java.io.IOException;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.xenia.server.channel.mail.Encryption;
import org.xenia.server.channel.mail.MailServer;
import org.xenia.server.channel.mail.oauth.AccessTokens;
import org.xenia.server.kernel.http.OutgoingHost;
import org.xenia.server.kernel.settings.Secret;

/// Opens connections to mail servers: guarded, encrypted as set, certificates checked, and never waiting for ever.
@Component
public class MailConnections {

    /// Until a connection stands.
    private static final String CONNECT_MILLIS = "10000";

    /// Until the next byte of an answer.
    public static final int READ_MILLIS = 60_000;

    private final OutgoingHost hosts;
    private final AccessTokens tokens;

    MailConnections(OutgoingHost hosts, AccessTokens tokens) {
        this.hosts = hosts;
        this.tokens = tokens;
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
        return signedIn(server, properties, session -> session.getTransport(protocol));
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
        return signedIn(server, properties, session -> session.getStore(protocol));
    }

    /// A POP3 connection in which the server knows who we are. The caller closes it.
    ///
    /// @throws MessagingException when it does not come about; see [MailFault#of]
    public Store pop3(MailServer server) throws MessagingException {
        String protocol = server.encryption() == Encryption.TLS ? "pop3s" : "pop3";
        Properties properties = properties(server, protocol);
        require(server);
        return signedIn(server, properties, session -> session.getStore(protocol));
    }

    private interface Opening<T extends Service> {
        T open(Session session) throws MessagingException;
    }

    /// A token that is refused may have been withdrawn before its time: a new one is tried once.
    private <T extends Service> T signedIn(MailServer server, Properties properties, Opening<T> opening)
            throws MessagingException {
        Secret shown = shown(server);
        try {
            return connected(server, properties, opening, shown);
        } catch (AuthenticationFailedException refused) {
            if (server.tokensOf() == null || shown == null) {
                throw refused;
            }
            tokens.spoil(server.tokensOf(), shown);
            return connected(server, properties, opening, shown(server));
        }
    }

    private static <T extends Service> T connected(
            MailServer server, Properties properties, Opening<T> opening, @Nullable Secret shown)
            throws MessagingException {
        T service = opening.open(Session.getInstance(properties));
        service.connect(server.host(), server.port(), server.user(), shown == null ? null : shown.reveal());
        return service;
    }

    private @Nullable Secret shown(MailServer server) throws MessagingException {
        return server.tokensOf() == null ? server.password() : tokens.get(server.tokensOf());
    }

    private void require(MailServer server) throws MessagingException {
        try {
            hosts.require(server.host(), server.encryption() != Encryption.NONE);
        } catch (IOException blocked) {
            throw new MessagingException("the host is not allowed or unknown", blocked);
        }
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
        if (server.tokensOf() != null) {
            properties.setProperty(start + "auth.mechanisms", "XOAUTH2");
            // Microsoft's POP3 takes the token only in a line of its own.
            properties.setProperty(start + "auth.xoauth2.two.line.authentication.format", "true");
        }
        return properties;
    }
}
