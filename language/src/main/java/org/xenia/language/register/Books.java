package org.xenia.language.register;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.xenia.language.LanguageTag;

/// The books, each read when its language is first asked for. Safe for use by many threads.
final class Books {

    private static final Map<String, String> SAME_AS = Map.ofEntries(
            Map.entry("no", "nb"),
            Map.entry("nn", "nb"),
            Map.entry("bs", "hr"),
            Map.entry("sh", "hr"),
            Map.entry("tl", "fil"),
            Map.entry("iw", "he"),
            Map.entry("in", "id"),
            Map.entry("mo", "ro"),
            Map.entry("yue", "zh"));

    private final Map<String, Optional<Book>> read = new ConcurrentHashMap<>();

    /// The book of a language, empty when there is none.
    Optional<Book> find(LanguageTag language) {
        String code = SAME_AS.getOrDefault(language.language(), language.language());
        return read.computeIfAbsent(code, Books::open);
    }

    private static Optional<Book> open(String code) {
        try (InputStream resource = Books.class.getResourceAsStream(code + ".txt")) {
            if (resource == null) {
                return Optional.empty();
            }
            List<String> lines = new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))
                    .lines()
                    .toList();
            return Optional.of(new BookReader(code).read(lines));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot read the register book of " + code, unreadable);
        }
    }
}
