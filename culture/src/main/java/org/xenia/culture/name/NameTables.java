package org.xenia.culture.name;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Reads the small text resources of this package.
final class NameTables {

    private NameTables() {}

    /// The lines of a resource, without comments.
    ///
    /// @param path relative to this package
    static List<String> lines(String path) {
        try (InputStream in = NameTables.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("resource missing: " + path);
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /// The lines of a resource as key and value around the first equals sign.
    static Map<String, String> values(String path) {
        Map<String, String> values = new LinkedHashMap<>();
        for (String line : lines(path)) {
            int end = line.indexOf('=');
            values.put(line.substring(0, end), line.substring(end + 1));
        }
        return values;
    }
}
