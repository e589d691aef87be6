package org.xenia.server.app;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// The directory that keeps everything, held by one running Xenia at a time.
///
/// The lock is the operating system's, so that it ends with the process however the process ends. The file
/// says which process holds it.
final class DataDirectory implements AutoCloseable {

    private static final String LOCK = "xenia.lock";

    /// A channel that nothing refers to any more is closed when memory is cleared up, and its lock ends with it.
    private static final Set<FileChannel> HELD = ConcurrentHashMap.newKeySet();

    private final FileChannel channel;

    private DataDirectory(FileChannel channel) {
        this.channel = channel;
    }

    /// Makes the directory if needed and holds it until closed.
    ///
    /// @throws CannotStart when it cannot be written, or another process holds it
    static DataDirectory hold(Path directory) {
        try {
            Files.createDirectories(directory);
            FileChannel channel = FileChannel.open(
                    directory.resolve(LOCK),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.READ,
                    StandardOpenOption.WRITE);
            if (lock(channel) == null) {
                channel.close();
                throw new CannotStart(directory + " is in use by a running Xenia (process " + holder(directory)
                        + "); stop that one or choose another directory with --data-dir");
            }
            HELD.add(channel);
            channel.truncate(0);
            channel.write(
                    ByteBuffer.wrap(Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.US_ASCII)));
            return new DataDirectory(channel);
        } catch (IOException unwritable) {
            throw new CannotStart(
                    "cannot write in " + directory + " (" + unwritable
                            + "); make it writable or choose another directory with --data-dir",
                    unwritable);
        }
    }

    /// Whether a running process holds the directory; asks without taking it.
    static boolean isHeld(Path directory) {
        Path file = directory.resolve(LOCK);
        if (!Files.isRegularFile(file)) {
            return false;
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            return lock(channel) == null;
        } catch (IOException unreadable) {
            return false;
        }
    }

    /// The process that held the directory last: the number it wrote, or `unknown`.
    static String holder(Path directory) {
        try {
            String number = Files.readString(directory.resolve(LOCK)).trim();
            return number.isEmpty() ? "unknown" : number;
        } catch (IOException unreadable) {
            return "unknown";
        }
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException heldByThisProcess) {
            return null;
        }
    }

    @Override
    public void close() {
        HELD.remove(channel);
        try {
            channel.close();
        } catch (IOException alreadyGone) {
            // Closing is what frees the lock; a channel that cannot be closed is freed with the process.
        }
    }
}
