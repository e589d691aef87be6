package org.xenia.server.channel.mail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/// Dovecot from Debian with one mailbox, as a process of its own.
///
/// @param imaps encrypted from the first byte
/// @param pop3s the same
public record Dovecot(Process process, Path directory, int imap, int pop3, int imaps, int pop3s) implements MailHost {

    private static final String PROGRAM = "/usr/sbin/dovecot";
    private static final String MAILBOX = "mail/Maildir";

    /// A running one. The caller closes it.
    public static Dovecot start() {
        return start("");
    }

    /// One that also takes tokens for which an authorisation server vouches.
    ///
    /// @param vouching its address, to which the token is added; empty for none
    static Dovecot start(String vouching) {
        Programs.require(PROGRAM, "2.3", "dovecot-imapd dovecot-pop3d");
        try {
            Path directory = Programs.directory("xenia-dovecot");
            Programs.certificate(directory);
            for (String part : List.of("cur", "new", "tmp")) {
                Files.createDirectories(directory.resolve(MAILBOX).resolve(part));
            }
            Programs.run(List.of(
                    "chown", "-R", "mail:mail", directory.resolve("mail").toString()));
            Files.writeString(directory.resolve("users"), "help:{PLAIN}" + StandInMail.PASSWORD + "\n");
            int imap = Programs.freePort();
            int pop3 = Programs.freePort();
            int imaps = Programs.freePort();
            int pop3s = Programs.freePort();
            Files.writeString(directory.resolve("oauth2.conf"), TOKENS.formatted(vouching));
            Path settings = Files.writeString(
                    directory.resolve("dovecot.conf"),
                    (vouching.isEmpty() ? SETTINGS : SETTINGS + PASS_BY_TOKEN)
                            .formatted(directory, imap, imaps, pop3, pop3s));
            Process process = new ProcessBuilder(PROGRAM, "-F", "-c", settings.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(directory.resolve("out.log").toFile())
                    .start();
            Dovecot started = new Dovecot(process, directory, imap, pop3, imaps, pop3s);
            List.of(imap, pop3, imaps, pop3s).forEach(Programs::awaitPort);
            return started;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static final String TOKENS = """
            tokeninfo_url = %s
            username_attribute = user
            timeout_msecs = 5000
            """;

    private static final String PASS_BY_TOKEN = """
            passdb {
              driver = oauth2
              mechanisms = xoauth2
              args = %1$s/oauth2.conf
            }
            """;

    private static final String SETTINGS = """
            protocols = imap pop3
            listen = 127.0.0.1
            base_dir = %1$s/run
            state_dir = %1$s/state
            log_path = %1$s/dovecot.log
            disable_plaintext_auth = no
            auth_mechanisms = plain login xoauth2
            ssl = yes
            ssl_cert = <%1$s/cert.pem
            ssl_key = <%1$s/key.pem
            ssl_dh =
            mail_location = maildir:%1$s/mail/Maildir
            mail_fsync = never
            first_valid_uid = 1
            mail_max_userip_connections = 100
            service imap-login {
              inet_listener imap {
                port = %2$d
              }
              inet_listener imaps {
                port = %3$d
                ssl = yes
              }
            }
            service pop3-login {
              inet_listener pop3 {
                port = %4$d
              }
              inet_listener pop3s {
                port = %5$d
                ssl = yes
              }
            }
            passdb {
              driver = passwd-file
              args = %1$s/users
            }
            userdb {
              driver = static
              args = uid=mail gid=mail home=%1$s/mail
            }
            """;

    /// Where its mailbox lies: as the format of Maildir has it.
    public Path mailbox() {
        return directory.resolve(MAILBOX);
    }

    @Override
    public int port(String protocol) {
        return protocol.equals("pop3") ? pop3 : imap;
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
    public void deliver(byte[] mail) {
        String name = System.currentTimeMillis() + "." + UUID.randomUUID() + ".here";
        try {
            Path written = Files.write(mailbox().resolve("tmp").resolve(name), mail);
            Files.setAttribute(written, "unix:uid", Files.getAttribute(mailbox(), "unix:uid"));
            Files.move(written, mailbox().resolve("new").resolve(name));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public int count() {
        return Stream.of("new", "cur")
                .mapToInt(part -> {
                    try (Stream<Path> mails = Files.list(mailbox().resolve(part))) {
                        return (int) mails.count();
                    } catch (IOException failed) {
                        throw new UncheckedIOException(failed);
                    }
                })
                .sum();
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
        Programs.delete(directory);
    }
}
