package org.xenia.culture;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.xenia.language.LanguageTag;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// English texts of the library in the languages of the screens: one file per language beside a class, keyed by
/// the very English text it was made from. A text that changes loses its translation, so that nobody reads an old
/// one. Safe for use by many threads; a language is read when it is first asked for.
public final class Translations {

    private final Class<?> beside;
    private final String directory;
    private final Map<LanguageTag, Map<String, String>> read = new ConcurrentHashMap<>();

    /// @param directory where the files `LANGUAGE.json` lie, as seen from the class
    public Translations(Class<?> beside, String directory) {
        this.beside = beside;
        this.directory = directory;
    }

    /// The text as the reader has it; null when nobody has translated it.
    public @Nullable String find(String english, LanguageTag reader) {
        return all(reader).get(english);
    }

    /// Every translation into a language by its English text; empty for a language without a file.
    public Map<String, String> all(LanguageTag language) {
        return read.computeIfAbsent(language, this::file);
    }

    private Map<String, String> file(LanguageTag language) {
        try (InputStream in = beside.getResourceAsStream(directory + "/" + language.value() + ".json")) {
            return in == null
                    ? Map.of()
                    : Map.copyOf(JsonMapper.shared().readValue(in, new TypeReference<Map<String, String>>() {}));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
