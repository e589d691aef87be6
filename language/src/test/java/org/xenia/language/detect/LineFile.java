package org.xenia.language.detect;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/// The test lines of a file: fields parted by bars, remarks left out.
final class LineFile {

    private LineFile() {}

    static List<String[]> of(String file) {
        try (InputStream in = LineFile.class.getResourceAsStream(file)) {
            String all = new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
            return all.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\\|"))
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /// How long a chat line is: 0 for one or two words, 1 for three to five, 2 for more.
    static int length(String line) {
        int words = line.trim().split("\\s+").length;
        return words < 3 ? 0 : words < 6 ? 1 : 2;
    }
}
