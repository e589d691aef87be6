package org.xenia.server.channel.mail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/// A mailbox on Dovecot.
///
/// @param server which serves it
/// @param user whose mailbox it is
/// @param mailbox where it lies
/// @param alone whether the server is there for it alone
public record Dovecot(DovecotServer server, String user, Path mailbox, boolean alone) implements MailHost {

    private static final AtomicInteger DELIVERED = new AtomicInteger();

    /// A new mailbox. The caller closes it.
    public static Dovecot start() {
        DovecotServer server = DovecotServer.shared();
        return of(server, "help" + server.mailboxes().incrementAndGet(), false);
    }

    /// The mailbox `help` on a server of its own that also takes tokens for which an authorisation server vouches.
    ///
    /// @param vouching its address, to which the token is added
    static Dovecot start(String vouching) {
        return of(DovecotServer.start(vouching), "help", true);
    }

    private static Dovecot of(DovecotServer server, String user, boolean alone) {
        return new Dovecot(server, user, server.mailbox(user), alone);
    }

    @Override
    public int port(String protocol) {
        return protocol.equals("pop3") ? server.pop3() : server.imap();
    }

    /// Where the mailbox is fetched encrypted from the first byte.
    int encryptedPort(String protocol) {
        return protocol.equals("pop3") ? server.pop3s() : server.imaps();
    }

    @Override
    public String password() {
        return DovecotServer.PASSWORD;
    }

    @Override
    public void deliver(byte[] mail) {
        deliver(mail, Instant.now());
    }

    /// A mail that has been in the mailbox since then.
    void deliver(byte[] mail, Instant arrived) {
        // Dovecot numbers what it finds by name.
        String name =
                "%d.M%08d.%s".formatted(System.currentTimeMillis(), DELIVERED.incrementAndGet(), UUID.randomUUID());
        try {
            Path written = Files.write(mailbox.resolve("tmp").resolve(name), mail);
            Files.setLastModifiedTime(written, FileTime.from(arrived));
            server.own(written);
            Files.move(written, mailbox.resolve("new").resolve(name));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public int count() {
        return Stream.of("new", "cur")
                .mapToInt(part -> {
                    try (Stream<Path> mails = Files.list(mailbox.resolve(part))) {
                        return (int) mails.count();
                    } catch (IOException failed) {
                        throw new UncheckedIOException(failed);
                    }
                })
                .sum();
    }

    /// What the server has written down.
    String log() {
        try {
            return Files.readString(server.directory().resolve("dovecot.log"));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public void close() {
        if (alone) {
            server.stop();
        } else {
            Programs.delete(mailbox);
        }
    }
}
