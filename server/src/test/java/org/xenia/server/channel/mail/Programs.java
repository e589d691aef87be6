package org.xenia.server.channel.mail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.xenia.server.Await;

/// Programs of Debian as processes of the tests: own directories, own ports, own configuration. They need root, as
/// they do in earnest, and nothing of the machine's own mail system.
final class Programs {

    private Programs() {}

    /// Skips a test, and says why, where a program is missing or speaks another language of settings.
    static void require(String program, String version, String packages) {
        require(program, packages);
        try {
            String found = run(List.of(program, "--version"));
            Assumptions.assumeTrue(found.startsWith(version), program + " is needed in " + version + ", not " + found);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /// Skips a test, and says why, where a program is missing.
    static void require(String program, String packages) {
        boolean there = Files.isExecutable(Path.of(program)) && "root".equals(System.getProperty("user.name"));
        Assumptions.assumeTrue(there, program + " is shown only as root with " + packages + " installed");
    }

    /// A directory that every user may enter.
    static Path directory(String name) throws IOException {
        Path made = Files.createTempDirectory(name);
        Files.setPosixFilePermissions(made, PosixFilePermissions.fromString("rwxr-xr-x"));
        return made;
    }

    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    static String run(List<String> command) throws IOException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        if (process.onExit().join().exitValue() != 0) {
            throw new IOException(command + ": " + said);
        }
        return said;
    }

    static void awaitPort(int port) {
        Await.until(() -> {
            try (Socket socket = new Socket()) {
                socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1_000);
                return true;
            } catch (IOException notYet) {
                return false;
            }
        });
    }

    static void delete(Path directory) {
        try (Stream<Path> all = Files.walk(directory)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException busy) {
            // What a process still wrote stays until the machine tidies up.
        }
    }

    /// A certificate for 127.0.0.1 that nobody vouches for.
    static void certificate(Path directory) throws IOException {
        run(List.of(
                "openssl",
                "req",
                "-x509",
                "-newkey",
                "rsa:2048",
                "-nodes",
                "-days",
                "2",
                "-subj",
                "/CN=127.0.0.1",
                "-addext",
                "subjectAltName=IP:127.0.0.1",
                "-keyout",
                directory.resolve("key.pem").toString(),
                "-out",
                directory.resolve("cert.pem").toString()));
    }
}
