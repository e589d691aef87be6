package org.xenia.server.channel.mail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Dovecot from Debian as a process of its own, with many mailboxes of one password.
///
/// @param imaps encrypted from the first byte
/// @param pop3s the same
/// @param mailboxes how many of them are given away
record DovecotServer(
        Process process, Path directory, int imap, int pop3, int imaps, int pop3s, AtomicInteger mailboxes) {

    private static final String PROGRAM = "/usr/sbin/dovecot";
    /// So many mailboxes may be given away.
    static final int USERS = 1_000;

    /// Of every mailbox.
    static final String PASSWORD = "the pigeons' password";

    /// The one that the tests of this process share; ends with it.
    static DovecotServer shared() {
        // Where it is missing this skips the one test that asks, and not every class that ever will.
        require();
        return Shared.SERVER;
    }

    private static void require() {
        Programs.require(PROGRAM, "2.3", "dovecot-imapd dovecot-pop3d");
    }

    /// A new one, which also takes tokens for which an authorisation server vouches.
    ///
    /// @param vouching its address, to which the token is added; empty for none
    static DovecotServer start(String vouching) {
        require();
        try {
            return start(Programs.directory("xenia-dovecot"), vouching);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static DovecotServer start(Path directory, String vouching) throws IOException {
        Programs.certificate(directory);
        Files.createDirectories(directory.resolve("mail"));
        Programs.run(List.of("chown", "mail:mail", directory.resolve("mail").toString()));
        String line = ":{PLAIN}" + PASSWORD + "\n";
        Files.writeString(
                directory.resolve("users"),
                "help" + line
                        + IntStream.range(0, USERS)
                                .mapToObj(i -> "help" + i + line)
                                .collect(Collectors.joining()));
        Files.writeString(directory.resolve("oauth2.conf"), TOKENS.formatted(vouching));
        int imap = Programs.freePort();
        int pop3 = Programs.freePort();
        int imaps = Programs.freePort();
        int pop3s = Programs.freePort();
        Path settings = Files.writeString(
                directory.resolve("dovecot.conf"),
                (vouching.isEmpty() ? SETTINGS : SETTINGS + PASS_BY_TOKEN)
                        .formatted(directory, imap, imaps, pop3, pop3s));
        Process process = new ProcessBuilder(PROGRAM, "-F", "-c", settings.toString())
                .redirectErrorStream(true)
                .redirectOutput(directory.resolve("out.log").toFile())
                .start();
        DovecotServer started = new DovecotServer(process, directory, imap, pop3, imaps, pop3s, new AtomicInteger());
        Runtime.getRuntime().addShutdownHook(new Thread(started::stop));
        List.of(imap, pop3, imaps, pop3s).forEach(Programs::awaitPort);
        return started;
    }

    private static final class Shared {
        static final DovecotServer SERVER = start("");
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
            mail_location = maildir:%1$s/mail/%%u/Maildir
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
            service auth {
              unix_listener %1$s/auth {
                mode = 0666
              }
            }
            passdb {
              driver = passwd-file
              args = %1$s/users
            }
            userdb {
              driver = static
              args = uid=mail gid=mail home=%1$s/mail/%%u
            }
            """;

    /// The mailbox of a user: as the format of Maildir has it. Made when it is not there.
    Path mailbox(String user) {
        Path home = directory.resolve("mail").resolve(user);
        Path mailbox = home.resolve("Maildir");
        try {
            for (String part : List.of("cur", "new", "tmp")) {
                Files.createDirectories(mailbox.resolve(part));
            }
            for (Path made :
                    List.of(home, mailbox, mailbox.resolve("cur"), mailbox.resolve("new"), mailbox.resolve("tmp"))) {
                own(made);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return mailbox;
    }

    /// Makes a file the mail system's.
    void own(Path file) throws IOException {
        for (String attribute : List.of("unix:uid", "unix:gid")) {
            Files.setAttribute(file, attribute, Files.getAttribute(directory.resolve("mail"), attribute));
        }
    }

    void stop() {
        process.destroy();
        process.onExit().join();
        Programs.delete(directory);
    }
}
