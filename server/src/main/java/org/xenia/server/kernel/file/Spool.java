package org.xenia.server.kernel.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.xenia.server.kernel.Refusal;

/// A file that has come in and is looked at before it is kept. It lies on disk, whatever its length, and
/// is gone when this is closed.
///
/// @param start its first bytes, enough to tell its type
/// @param size in bytes
// Handed on and never changed or compared.
@SuppressWarnings("ArrayRecordComponent")
record Spool(Path path, byte[] start, long size) implements AutoCloseable {

    /// The longest file in bytes, whatever brought it. Channels may take less.
    static final long LONGEST = 100_000_000;

    private static final int BUFFER = 64 * 1024;

    /// Takes a file in.
    ///
    /// @throws Refusal `empty_file` or `file_too_large`
    static Spool of(Path directory, InputStream content) throws IOException {
        Files.createDirectories(directory);
        Path path = Files.createTempFile(directory, "file", ".in");
        try {
            byte[] start = content.readNBytes(FileType.LOOK);
            if (start.length == 0) {
                throw Refusal.of(FileRefusal.EMPTY_FILE);
            }
            long size = start.length;
            try (OutputStream out = Files.newOutputStream(path)) {
                out.write(start);
                byte[] buffer = new byte[BUFFER];
                for (int read = content.read(buffer); read > 0; read = content.read(buffer)) {
                    size += read;
                    if (size > LONGEST) {
                        throw Refusal.of(FileRefusal.FILE_TOO_LARGE);
                    }
                    out.write(buffer, 0, read);
                }
            }
            return new Spool(path, start, size);
        } catch (IOException | RuntimeException failed) {
            Files.deleteIfExists(path);
            throw failed;
        }
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(path);
    }
}
