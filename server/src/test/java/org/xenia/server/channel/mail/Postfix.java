package org.xenia.server.channel.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Postfix from Debian as a process of its own, which delivers into the mailboxes of Dovecot and asks it who may send.
///
/// `help1@shop.example` and `guest1@souk.example` arrive in the mailboxes of these names, also with something after a
/// plus, and so for every number; `hola-NAME@tienda.example` is forwarded to `NAME@shop.example`; nobody else is
/// known. What is sent to `gone.example` is taken and comes back. What is sent to `far.example` is taken and waits
/// until
/// somebody listens at the port [#far].
public record Postfix(Process process, Path directory, int port, int far, DovecotServer dovecot)
        implements AutoCloseable {

    private static final String PROGRAM = "/usr/sbin/postfix";

    /// A running one before the shared Dovecot. The caller closes it.
    public static Postfix start() {
        Programs.require(PROGRAM, "postfix");
        DovecotServer dovecot = DovecotServer.shared();
        try {
            Path directory = Programs.directory("xenia-postfix");
            int port = Programs.freePort();
            int far = Programs.freePort();
            Path settings = Files.createDirectories(directory.resolve("settings"));
            Files.createDirectories(directory.resolve("queue"));
            Files.createDirectories(directory.resolve("data"));
            Programs.run(List.of("chown", "postfix", directory.resolve("data").toString()));
            Files.writeString(settings.resolve("main.cf"), MAIN.formatted(directory, dovecot.directory(), far));
            Files.writeString(settings.resolve("master.cf"), MASTER.formatted(port));
            Files.writeString(settings.resolve("people"), people());
            Files.writeString(settings.resolve("aliases"), ALIASES);
            Files.writeString(settings.resolve("access"), "");
            Process process = new ProcessBuilder(PROGRAM, "-c", settings.toString(), "start-fg")
                    .redirectErrorStream(true)
                    .redirectOutput(directory.resolve("out.log").toFile())
                    .start();
            Postfix started = new Postfix(process, directory, port, far, dovecot);
            Runtime.getRuntime().addShutdownHook(new Thread(started::close));
            Programs.awaitPort(port);
            return started;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static String people() {
        return IntStream.range(0, DovecotServer.USERS)
                .mapToObj(i -> "help%1$d@shop.example help%1$d/Maildir/\nguest%1$d@souk.example guest%1$d/Maildir/\n"
                        .formatted(i))
                .collect(Collectors.joining());
    }

    private static final String ALIASES = """
            /^hola-([a-z0-9]+)(\\+.*)?@tienda.example$/ ${1}${2}@shop.example
            """;

    // Each program of it serves one connection, and so sees every change of the tables.
    private static final String MAIN = """
            compatibility_level = 3.6
            queue_directory = %1$s/queue
            data_directory = %1$s/data
            maillog_file = %1$s/postfix.log
            maillog_file_prefixes = /
            myhostname = mx.shop.example
            mydestination =
            alias_maps =
            inet_interfaces = 127.0.0.1
            inet_protocols = ipv4
            mynetworks =
            message_size_limit = 2000000
            virtual_mailbox_domains = shop.example, souk.example
            virtual_alias_domains = tienda.example
            virtual_alias_maps = regexp:%1$s/settings/aliases
            virtual_mailbox_base = %2$s/mail
            virtual_mailbox_maps = texthash:%1$s/settings/people
            recipient_delimiter = +
            virtual_uid_maps = static:8
            virtual_gid_maps = static:8
            virtual_minimum_uid = 1
            transport_maps = inline:{ { gone.example = error:5.1.1 nobody of this name },
              { far.example = smtp:[127.0.0.1]:%3$d } }
            delay_warning_time = 1s
            confirm_delay_cleared = yes
            minimal_backoff_time = 1s
            queue_run_delay = 1s
            smtpd_sasl_auth_enable = yes
            smtpd_sasl_type = dovecot
            smtpd_sasl_path = %2$s/auth
            smtpd_recipient_restrictions =
              check_recipient_access texthash:%1$s/settings/access
              permit_sasl_authenticated
              reject_unauth_destination
            max_use = 1
            """;

    private static final String MASTER = """
            127.0.0.1:%1$d inet n - n - - smtpd
            pickup unix n - n 60 1 pickup
            cleanup unix n - n - 0 cleanup
            qmgr unix n - n 300 1 qmgr
            rewrite unix - - n - - trivial-rewrite
            bounce unix - - n - 0 bounce
            defer unix - - n - 0 bounce
            trace unix - - n - 0 bounce
            proxymap unix - - n - - proxymap
            tlsmgr unix - - n 1000? 1 tlsmgr
            error unix - - n - - error
            retry unix - - n - - error
            virtual unix - n n - - virtual
            smtp unix - - n - - smtp
            anvil unix - - n - 1 anvil
            postlog unix-dgram n - n - 1 postlogd
            """;

    /// How a mailbox hands mail over to it, through a port of one's own choice.
    public Map<String, Object> outgoing(String user, int through) {
        return Map.of(
                "host",
                "127.0.0.1",
                "port",
                through,
                "encryption",
                "none",
                "user",
                user,
                "password",
                DovecotServer.PASSWORD);
    }

    /// Answers whoever writes to an address with these words from now on; with none as usual.
    void answers(String address, String words) {
        try {
            Path access = directory.resolve("settings/access");
            Path fresh = Files.writeString(
                    directory.resolve("settings/access.new"), words.isEmpty() ? "" : address + " " + words + "\n");
            Files.move(fresh, access, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /// A customer sends a mail, who does not sign in.
    void send(String from, String to, String mail) {
        Properties properties = new Properties();
        properties.setProperty("mail.smtp.from", from);
        Session session = Session.getInstance(properties);
        byte[] raw = mail.replace("\r\n", "\n").replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
        try (Transport transport = session.getTransport("smtp");
                InputStream in = new ByteArrayInputStream(raw)) {
            transport.connect("127.0.0.1", port, null, null);
            transport.sendMessage(new MimeMessage(session, in), to(to));
        } catch (IOException | MessagingException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static InternetAddress[] to(String address) throws MessagingException {
        return new InternetAddress[] {new InternetAddress(address)};
    }

    /// Has what waits tried again at once. Always true.
    boolean flushed() {
        try {
            String settings = directory.resolve("settings").toString();
            Programs.run(List.of("/usr/sbin/postqueue", "-c", settings, "-f"));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return true;
    }

    /// The mails in a mailbox, oldest first as far as file names tell.
    public List<MimeMessage> arrived(String user) {
        Path mailbox = dovecot.mailbox(user);
        List<MimeMessage> mails = new ArrayList<>();
        for (String part : List.of("cur", "new")) {
            try (Stream<Path> files = Files.list(mailbox.resolve(part))) {
                for (Path file : files.sorted().toList()) {
                    try (InputStream in = Files.newInputStream(file)) {
                        mails.add(new MimeMessage(null, in));
                    }
                }
            } catch (IOException | MessagingException failed) {
                throw new IllegalStateException(failed);
            }
        }
        return mails;
    }

    /// Whether nothing is on its way any more.
    public boolean isIdle() {
        return Stream.of("maildrop", "incoming", "active", "deferred")
                .map(directory.resolve("queue")::resolve)
                .allMatch(Postfix::isEmpty);
    }

    private static boolean isEmpty(Path queue) {
        try (Stream<Path> all = Files.walk(queue)) {
            return all.noneMatch(Files::isRegularFile);
        } catch (IOException | UncheckedIOException moving) {
            return false;
        }
    }

    /// What it has written down.
    String log() {
        try {
            return Files.readString(directory.resolve("postfix.log"));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public void close() {
        // The process is a script, which would leave Postfix itself behind.
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
        process.onExit().join();
        Programs.delete(directory);
    }
}
