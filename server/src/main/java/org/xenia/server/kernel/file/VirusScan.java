package org.xenia.server.kernel.file;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import org.xenia.server.kernel.settings.Settings;

/// Has a ClamAV daemon look into files, where the operator named one. The bytes go over its own protocol
/// (`INSTREAM`, `man clamd`), so that it may stand on another machine.
@Component
class VirusScan {

    private static final int CONNECT_MILLIS = 5_000;
    private static final int ANSWER_MILLIS = 60_000;
    private static final int CHUNK = 64 * 1024;

    private final @Nullable InetSocketAddress scanner;

    @Autowired
    VirusScan(Settings settings) {
        this(settings.files().scanner());
    }

    VirusScan(@Nullable InetSocketAddress scanner) {
        this.scanner = scanner;
    }

    /// What the daemon says of a file.
    enum Verdict {
        /// No daemon is configured.
        UNCHECKED,
        CLEAN,
        INFECTED,
        /// Longer than the daemon looks into.
        TOO_LONG
    }

    /// Has a file looked into.
    ///
    /// @throws IOException when the daemon does not answer
    Verdict look(Path file) throws IOException {
        if (scanner == null) {
            return Verdict.UNCHECKED;
        }
        try (Socket socket = new Socket()) {
            socket.setSoTimeout(ANSWER_MILLIS);
            socket.connect(new InetSocketAddress(scanner.getHostString(), scanner.getPort()), CONNECT_MILLIS);
            String answer = asked(socket, file);
            if (answer.endsWith(" FOUND")) {
                return Verdict.INFECTED;
            }
            if (answer.endsWith("OK")) {
                return Verdict.CLEAN;
            }
            if (answer.contains("size limit exceeded")) {
                return Verdict.TOO_LONG;
            }
            throw new IOException("the virus scanner answered with an error");
        }
    }

    private static String asked(Socket socket, Path file) throws IOException {
        try (InputStream content = Files.newInputStream(file)) {
            DataOutputStream out = new DataOutputStream(socket.getOutputStream());
            out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
            byte[] chunk = new byte[CHUNK];
            for (int read = content.read(chunk); read > 0; read = content.read(chunk)) {
                out.writeInt(read);
                out.write(chunk, 0, read);
            }
            out.writeInt(0);
            out.flush();
        } catch (IOException hungUp) {
            // A daemon that has had enough says so and hangs up in the middle; its answer may be there to read.
            return answer(socket, hungUp);
        }
        return answer(socket, null);
    }

    private static String answer(Socket socket, @Nullable IOException before) throws IOException {
        String answer = new String(socket.getInputStream().readNBytes(1_024), StandardCharsets.UTF_8).replace("\0", "");
        if (answer.isBlank() && before != null) {
            throw before;
        }
        return answer.strip();
    }
}
