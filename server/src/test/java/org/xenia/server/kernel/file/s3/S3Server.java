package org.xenia.server.kernel.file.s3;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.xenia.server.Await;
import org.xenia.server.kernel.settings.Secret;

/// A real S3 server (S3Proxy) as a process of its own, with one bucket on disk. It checks every
/// signature.
final class S3Server implements AutoCloseable {

    private static final Path CLASS_PATH = Path.of("src", "test", "s3", "target", "class-path");

    private final Process process;
    private final int port;

    private S3Server(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    static S3Server start(Path directory) throws IOException {
        Files.createDirectories(directory.resolve("data/xenia-files"));
        int port = freePort();
        Path settings = directory.resolve("s3proxy.properties");
        Files.writeString(settings, """
                s3proxy.endpoint=http://127.0.0.1:%d
                s3proxy.authorization=aws-v4
                s3proxy.identity=local-identity
                s3proxy.credential=local-credential
                jclouds.provider=filesystem-nio2
                jclouds.identity=none
                jclouds.credential=none
                jclouds.filesystem.basedir=%s
                """.formatted(port, directory.resolve("data")));
        Path logging = Files.writeString(directory.resolve("logback.xml"), """
                <configuration>
                  <appender name="out" class="ch.qos.logback.core.ConsoleAppender">
                    <encoder><pattern>%level %logger{0} %msg%n</pattern></encoder>
                  </appender>
                  <root level="WARN"><appender-ref ref="out"/></root>
                </configuration>
                """);
        ProcessBuilder command = new ProcessBuilder(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:TieredStopAtLevel=1",
                "-Dlogback.configurationFile=" + logging,
                "-cp",
                Files.readString(CLASS_PATH).strip(),
                "org.gaul.s3proxy.Main",
                "--properties",
                settings.toString()));
        Process process = command.redirectErrorStream(true)
                .redirectOutput(directory.resolve("s3proxy.log").toFile())
                .start();
        S3Server server = new S3Server(process, port);
        Await.until(() -> server.answers(directory));
        return server;
    }

    Bucket bucket(String secret) {
        return Bucket.read(
                URI.create("s3://xenia-files/some/where?region=eu-central-1&endpoint=http://127.0.0.1:" + port),
                "local-identity",
                new Secret(secret));
    }

    private boolean answers(Path directory) {
        if (!process.isAlive()) {
            throw new AssertionError("the S3 server ended; see " + directory.resolve("s3proxy.log"));
        }
        try (Socket socket = new Socket("127.0.0.1", port)) {
            return socket.isConnected();
        } catch (IOException notYet) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
