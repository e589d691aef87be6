package org.xenia.culture.calendar;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/// Reads the plain tables beside these classes: one fact a line, `#` begins a remark.
final class Tables {

    private Tables() {}

    /// The lines that say something.
    ///
    /// @throws IllegalStateException when the library was packed without the table
    static List<String> lines(String name) {
        return find(name).orElseThrow(() -> new IllegalStateException("the table " + name + " is missing"));
    }

    /// The lines that say something, if there is such a table.
    static Optional<List<String>> find(String name) {
        try (InputStream in = Tables.class.getResourceAsStream(name)) {
            if (in == null) {
                return Optional.empty();
            }
            return Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.startsWith("#") ? "" : line)
                    .map(line -> line.contains(" # ") ? line.substring(0, line.indexOf(" # ")) : line)
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
