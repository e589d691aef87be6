package org.xenia.bench.system;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// A directory that lasts as long as a measurement.
///
/// @param path where it is
/// @param kept true for one that somebody named: it stays, and is used again
public record Scratch(Path path, boolean kept) implements AutoCloseable {

    /// The named directory, or a new one that goes away when `name` is empty.
    public static Scratch open(String name) throws IOException {
        if (!name.isEmpty()) {
            return new Scratch(Files.createDirectories(Path.of(name)).toAbsolutePath(), true);
        }
        // Not the system's directory for such things: that is often memory, and then nothing would be durable.
        Path below = Files.createDirectories(Path.of(System.getProperty("xenia.home", "."), "target"));
        return new Scratch(Files.createTempDirectory(below.toAbsolutePath(), "bench"), false);
    }

    /// Deletes a directory with all that is in it.
    public static void delete(Path directory) throws IOException {
        List<Path> deepestFirst;
        try (Stream<Path> all = Files.walk(directory)) {
            deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path one : deepestFirst) {
            Files.delete(one);
        }
    }

    @Override
    public void close() throws IOException {
        if (!kept) {
            delete(path);
        }
    }
}
