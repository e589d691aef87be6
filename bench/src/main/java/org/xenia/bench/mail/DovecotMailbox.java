package org.xenia.bench.mail;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// One mailbox on Dovecot from Debian, with a process, a directory and a port of its own. Runs as root alone, since
/// it does so in earnest.
///
/// @param port of IMAP without encryption, which would be measured too
/// @param mailbox where mails lie
record DovecotMailbox(Process process, int port, Path mailbox) implements AutoCloseable {

    static final String USER = "bench";
    static final String PASSWORD = "pigeon-post";

    private static final Path PROGRAM = Path.of("/usr/sbin/dovecot");

    private static final String SETTINGS = """
            protocols = imap
            listen = 127.0.0.1
            base_dir = {directory}/run
            state_dir = {directory}/state
            log_path = {directory}/dovecot.log
            disable_plaintext_auth = no
            ssl = no
            mail_location = maildir:{directory}/mail/Maildir
            first_valid_uid = 1
            mail_max_userip_connections = 100
            service imap-login {
              inet_listener imap {
                port = {port}
              }
              inet_listener imaps {
                port = 0
              }
            }
            passdb {
              driver = passwd-file
              args = {directory}/users
            }
            userdb {
              driver = static
              args = uid=mail gid=mail home={directory}/mail
            }
            """;

    /// Starts it below a directory that every user may enter.
    ///
    /// @throws IOException when Dovecot is not there
    static DovecotMailbox start(Path directory) throws IOException, InterruptedException {
        if (!Files.isExecutable(PROGRAM) || !"root".equals(System.getProperty("user.name"))) {
            throw new IOException("a mailbox is served only as root with dovecot-imapd installed");
        }
        Path mailbox = directory.resolve("mail/Maildir");
        for (String part : List.of("cur", "new", "tmp")) {
            Files.createDirectories(mailbox.resolve(part));
        }
        Files.writeString(directory.resolve("users"), USER + ":{PLAIN}" + PASSWORD + "\n");
        int port = freePort();
        Path settings = Files.writeString(
                directory.resolve("dovecot.conf"),
                SETTINGS.replace("{directory}", directory.toString()).replace("{port}", Integer.toString(port)));
        Process process = new ProcessBuilder(PROGRAM.toString(), "-F", "-c", settings.toString())
                .redirectErrorStream(true)
                .redirectOutput(directory.resolve("out.log").toFile())
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
        awaitPort(process, port);
        return new DovecotMailbox(process, port, mailbox);
    }

    /// Makes all that was written to the mailbox the mail system's.
    void handOver() throws IOException, InterruptedException {
        int status = new ProcessBuilder(
                        "chown",
                        "-R",
                        "mail:mail",
                        mailbox.resolve("..").normalize().toString())
                .start()
                .waitFor();
        if (status != 0) {
            throw new IOException("the mailbox cannot be handed to the user mail");
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static void awaitPort(Process process, int port) throws IOException, InterruptedException {
        while (process.isAlive()) {
            try (Socket socket = new Socket()) {
                socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1_000);
                return;
            } catch (IOException notYet) {
                TimeUnit.MILLISECONDS.sleep(50);
            }
        }
        throw new IOException("Dovecot did not start");
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
