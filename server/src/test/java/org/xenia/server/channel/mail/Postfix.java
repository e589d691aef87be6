package org.xenia.server.channel.mail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.xenia.server.Await;

/// Postfix from Debian, as processes of its own: it takes mail for customers at `plaza.example` and keeps it in a
/// mailbox that the tests look into.
///
/// @param process its first one
public record Postfix(Process process, Path directory, int port) implements AutoCloseable {

    private static final String PROGRAM = "/usr/sbin/postfix";

    /// A running one. The caller closes it.
    public static Postfix start() {
        Programs.require(PROGRAM, "postfix");
        try {
            Path directory = Programs.directory("xenia-postfix");
            Programs.certificate(directory);
            Path settings = Files.createDirectories(directory.resolve("conf"));
            for (String part : List.of("spool", "mail")) {
                Files.createDirectories(directory.resolve(part));
            }
            Path data = Files.createDirectories(directory.resolve("data"));
            Programs.run(List.of("chown", "postfix", data.toString()));
            Programs.run(List.of("chown", "mail:mail", directory.resolve("mail").toString()));
            int port = Programs.freePort();
            Files.writeString(settings.resolve("main.cf"), MAIN.formatted(directory));
            Files.writeString(settings.resolve("master.cf"), MASTER.formatted(port));
            Process process = new ProcessBuilder(PROGRAM, "-c", settings.toString(), "start-fg")
                    .redirectErrorStream(true)
                    .redirectOutput(directory.resolve("out.log").toFile())
                    .start();
            Programs.awaitPort(port);
            return new Postfix(process, directory, port);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static final String MAIN = """
            compatibility_level = 3.6
            queue_directory = %1$s/spool
            data_directory = %1$s/data
            command_directory = /usr/sbin
            daemon_directory = /usr/lib/postfix/sbin
            mail_owner = postfix
            setgid_group = postdrop
            maillog_file = %1$s/postfix.log
            maillog_file_prefixes = %1$s
            inet_interfaces = 127.0.0.1
            inet_protocols = ipv4
            myhostname = mx.plaza.example
            mydestination =
            mynetworks = 127.0.0.0/8
            alias_maps =
            alias_database =
            local_recipient_maps =
            virtual_mailbox_domains = plaza.example
            virtual_mailbox_base = %1$s/mail
            virtual_mailbox_maps = static:all/
            virtual_uid_maps = static:8
            virtual_gid_maps = static:8
            virtual_minimum_uid = 1
            smtpd_tls_cert_file = %1$s/cert.pem
            smtpd_tls_key_file = %1$s/key.pem
            smtpd_tls_security_level = may
            smtpd_peername_lookup = no
            smtpd_client_connection_count_limit = 0
            smtp_dns_support_level = disabled
            """;

    private static final String MASTER = """
            127.0.0.1:%1$d inet n - n - - smtpd
            cleanup unix n - n - 0 cleanup
            qmgr unix n - n 300 1 qmgr
            tlsmgr unix - - n 1000? 1 tlsmgr
            rewrite unix - - n - - trivial-rewrite
            bounce unix - - n - 0 bounce
            defer unix - - n - 0 bounce
            trace unix - - n - 0 bounce
            flush unix n - n 1000? 0 flush
            proxymap unix - - n - - proxymap
            smtp unix - - n - - smtp
            error unix - - n - - error
            retry unix - - n - - error
            virtual unix - n n - - virtual
            anvil unix - - n - 1 anvil
            scache unix - - n - 1 scache
            postlog unix-dgram n - n - 1 postlogd
            """;

    /// How mail is handed to it.
    public Map<String, Object> outgoing(int through) {
        return Map.of("host", "127.0.0.1", "port", through, "encryption", "none");
    }

    /// The mails that have arrived, as they came.
    public List<String> mails() {
        Path arrived = directory.resolve("mail/all/new");
        List<String> mails = new ArrayList<>();
        if (!Files.isDirectory(arrived)) {
            return mails;
        }
        try (Stream<Path> all = Files.list(arrived)) {
            for (Path mail : all.toList()) {
                mails.add(Files.readString(mail, StandardCharsets.UTF_8));
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return mails;
    }

    /// Waits until nothing is on its way.
    public void awaitQuiet() {
        Await.until(() -> Stream.of("incoming", "active", "maildrop", "deferred")
                .map(directory.resolve("spool")::resolve)
                .allMatch(Postfix::isEmpty));
    }

    private static boolean isEmpty(Path queue) {
        if (!Files.isDirectory(queue)) {
            return true;
        }
        try (Stream<Path> all = Files.walk(queue)) {
            return all.noneMatch(Files::isRegularFile);
        } catch (IOException moving) {
            return false;
        } catch (UncheckedIOException moving) {
            return false;
        }
    }

    @Override
    public void close() {
        try {
            Programs.run(List.of(PROGRAM, "-c", directory.resolve("conf").toString(), "stop"));
        } catch (IOException failed) {
            process.destroy();
        }
        process.onExit().join();
        Programs.delete(directory);
    }
}
