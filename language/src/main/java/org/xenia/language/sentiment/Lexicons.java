package org.xenia.language.sentiment;

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

/// The lexicons, each read when its language is first asked for. Safe for use by many threads.
final class Lexicons {

    private final Map<String, Lexicon> read = new ConcurrentHashMap<>();

    /// The lexicon of a language; where there is none, pictographs alone.
    Lexicon get(LanguageTag language) {
        return read.computeIfAbsent(language.language(), Lexicons::open);
    }

    private static Lexicon open(String language) {
        Lexicon lexicon = new Lexicon();
        lexicon.readPictures(lines("words/emoji.txt").orElseThrow());
        lines("words/" + language + ".txt").ifPresent(lexicon::read);
        return lexicon;
    }

    /// The lines of a resource beside this class, empty when there is none.
    static Optional<List<String>> lines(String name) {
        try (InputStream resource = Lexicons.class.getResourceAsStream(name)) {
            if (resource == null) {
                return Optional.empty();
            }
            return Optional.of(new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))
                    .lines()
                    .toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot read " + name, unreadable);
        }
    }
}
