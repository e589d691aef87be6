package org.xenia.mail.trim;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// One list of phrases as it lies in the resources: rows of `key ; phrase | phrase | … ; phrase | …`.
///
/// @param rows the rows in order, comments left out
record PhraseList(List<Row> rows) {

    /// One row.
    ///
    /// @param key the first field: a language or a kind
    /// @param columns the phrases of each further field, as written
    record Row(String key, List<List<String>> columns) {}

    /// Reads a list that lies beside this class.
    static PhraseList read(String name) {
        InputStream in = PhraseList.class.getResourceAsStream(name);
        if (in == null) {
            throw new IllegalStateException("The list " + name + " is missing");
        }
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return new PhraseList(reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(PhraseList::row)
                    .toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /// All phrases of the rows with this key, as written.
    List<String> phrases(String key) {
        return rows.stream()
                .filter(row -> row.key().equals(key))
                .flatMap(row -> row.columns().stream())
                .flatMap(List::stream)
                .toList();
    }

    /// All phrases of all rows whose key is another one, as written.
    List<String> phrasesBeside(String key) {
        return rows.stream()
                .filter(row -> !row.key().equals(key))
                .flatMap(row -> row.columns().stream())
                .flatMap(List::stream)
                .toList();
    }

    private static Row row(String line) {
        List<String> fields = Arrays.asList(line.split(";", -1));
        List<List<String>> columns = new ArrayList<>();
        for (String field : fields.subList(1, fields.size())) {
            columns.add(Arrays.stream(field.split("\\|"))
                    .map(String::strip)
                    .filter(phrase -> !phrase.isEmpty())
                    .toList());
        }
        return new Row(fields.getFirst().strip(), List.copyOf(columns));
    }
}
