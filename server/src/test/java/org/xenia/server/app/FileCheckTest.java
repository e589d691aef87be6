package org.xenia.server.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.xenia.server.kernel.settings.FileSettings;
import org.xenia.server.kernel.settings.Secret;

/// The doctor names the bucket and the virus scanner, and whether they answer.
class FileCheckTest {

    @Test
    void withoutABucketAndAScannerItSaysThatNoneIsConfigured() {
        assertThat(lines(new FileSettings(null, null, null, null)))
                .anyMatch(line -> line.contains("a bucket is not configured"))
                .anyMatch(line -> line.contains("optional") && line.contains("--clamav"));
    }

    @Test
    void namesAScannerThatAnswersAndOneThatDoesNot() throws IOException {
        try (ServerSocket daemon = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            Thread.ofVirtual().start(() -> answer(daemon));
            assertThat(lines(scannedBy(daemon.getLocalPort()))).anyMatch(line -> line.contains("is reachable"));
        }
        assertThat(lines(scannedBy(1))).anyMatch(line -> line.contains("does not answer"));
    }

    @Test
    void aBucketThatCannotBeWrittenIsMissing() {
        URI nowhere = URI.create("s3://shop-files/x?region=eu&endpoint=http://127.0.0.1:1");

        assertThat(lines(new FileSettings(nowhere, "key", new Secret("secret"), null)))
                .anyMatch(line -> line.startsWith("missing") && line.contains("bucket shop-files on 127.0.0.1"));
    }

    private static FileSettings scannedBy(int port) {
        return new FileSettings(null, null, null, new InetSocketAddress("127.0.0.1", port));
    }

    private static List<String> lines(FileSettings settings) {
        return FileCheck.findings(settings).stream().map(Finding::line).toList();
    }

    private static void answer(ServerSocket daemon) {
        try (Socket socket = daemon.accept();
                InputStream in = socket.getInputStream()) {
            byte[] asked = in.readNBytes(6);
            if (new String(asked, StandardCharsets.US_ASCII).startsWith("zPING")) {
                socket.getOutputStream().write("PONG\0".getBytes(StandardCharsets.US_ASCII));
            }
        } catch (IOException closed) {
            throw new IllegalStateException(closed);
        }
    }
}
