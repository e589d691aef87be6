package org.xenia.culture.pack;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.xenia.language.LanguageTag;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// The notes of facts in the languages of the screens. Packs are written in English; a translation belongs to the very
/// sentence it was made from, so that a note that changes falls back to English until somebody translates it anew.
public final class Notes {

    private static final LanguageTag ENGLISH = LanguageTag.of("en");
    private static final Map<LanguageTag, Map<String, String>> READ = new ConcurrentHashMap<>();

    private Notes() {}

    /// A note as somebody reads it.
    ///
    /// @param text what it says
    /// @param language in which language it stands, for the mark in the page
    public record Note(String text, LanguageTag language) {}

    /// The note in a reader's language, or in English when nobody has translated it.
    public static Note read(String note, LanguageTag reader) {
        String translated = READ.computeIfAbsent(reader, Notes::file).get(note);
        return translated == null ? new Note(note, ENGLISH) : new Note(translated, reader);
    }

    private static Map<String, String> file(LanguageTag language) {
        try (InputStream in = Notes.class.getResourceAsStream("note/" + language.value() + ".json")) {
            return in == null
                    ? Map.of()
                    : Map.copyOf(JsonMapper.shared().readValue(in, new TypeReference<Map<String, String>>() {}));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
