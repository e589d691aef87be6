package org.xenia.server.channel.mail;

import com.icegreen.greenmail.util.GreenMail;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;

/// A mail server of the tests with one mailbox, whatever program it is.
public interface MailHost extends AutoCloseable {

    /// Where its mailbox is fetched by a protocol, in clear.
    int port(String protocol);

    /// Who signs in.
    String user();

    /// By what.
    String password();

    /// A mail arrives.
    void deliver(byte[] mail);

    /// How many mails lie in the mailbox.
    int count();

    @Override
    void close();

    /// How its mailbox is fetched.
    default Map<String, Object> incoming(String protocol) {
        return incoming(protocol, port(protocol));
    }

    /// How its mailbox is fetched through another port.
    default Map<String, Object> incoming(String protocol, int port) {
        return Map.of(
                "protocol",
                protocol,
                "host",
                "127.0.0.1",
                "port",
                port,
                "encryption",
                "none",
                "user",
                user(),
                "password",
                password());
    }

    default void deliver(String mail) {
        deliver(bytes(mail));
    }

    /// As mail lies on a server: lines end as RFC 5322 wants it.
    static byte[] bytes(String mail) {
        return mail.replace("\r\n", "\n").replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
    }

    /// The quick one, inside this process.
    /// See [StandInMail].
    record Green(GreenMail mail) implements MailHost {

        /// A running one.
        public static Green start() {
            return new Green(StandInMail.start());
        }

        @Override
        public int port(String protocol) {
            return protocol.equals("pop3")
                    ? mail.getPop3().getPort()
                    : mail.getImap().getPort();
        }

        @Override
        public String user() {
            return "help";
        }

        @Override
        public String password() {
            return StandInMail.PASSWORD;
        }

        @Override
        public void deliver(byte[] raw) {
            deliver(MailScene.ADDRESS, raw);
        }

        /// A mail arrives in the mailbox of an address.
        void deliver(String address, byte[] raw) {
            try (InputStream in = new ByteArrayInputStream(raw)) {
                mail.getUserManager()
                        .getUserByEmail(address)
                        .deliver(new MimeMessage(Session.getInstance(new Properties()), in));
            } catch (IOException | MessagingException failed) {
                throw new IllegalStateException(failed);
            }
        }

        @Override
        public int count() {
            return mail.getReceivedMessages().length;
        }

        @Override
        public void close() {
            mail.stop();
        }
    }
}
