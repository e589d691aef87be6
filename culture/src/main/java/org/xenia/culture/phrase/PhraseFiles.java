package org.xenia.culture.phrase;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.xenia.culture.pack.Value.Register;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/// Reads the files of the library: `phrases.json` with the units and one file a language with the texts.
final class PhraseFiles {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private PhraseFiles() {}

    /// The file of units as it is written.
    record Outline(List<Slot> ambient, List<Phrase> units) {}

    static Outline outline() {
        try (InputStream in = open("phrases.json")) {
            return JSON.readValue(in, Outline.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /// The texts of a language: register to pattern, by key.
    static Map<String, Map<Register, String>> texts(String language) {
        Map<String, Map<Register, String>> texts = new HashMap<>();
        try (InputStream in = open(language + ".json")) {
            for (Map.Entry<String, JsonNode> unit : JSON.readTree(in).properties()) {
                texts.put(unit.getKey(), registers(unit.getValue()));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return Map.copyOf(texts);
    }

    /// Which of the languages have their file.
    static Set<String> present(List<String> languages) {
        Set<String> present = new HashSet<>();
        for (String language : languages) {
            if (PhraseFiles.class.getResource(language + ".json") != null) {
                present.add(language);
            }
        }
        return present;
    }

    private static Map<Register, String> registers(JsonNode unit) {
        Map<Register, String> patterns = new EnumMap<>(Register.class);
        for (Map.Entry<String, JsonNode> text : unit.properties()) {
            patterns.put(
                    Register.valueOf(text.getKey().toUpperCase(Locale.ROOT)),
                    text.getValue().stringValue());
        }
        return patterns;
    }

    private static InputStream open(String file) {
        return Objects.requireNonNull(PhraseFiles.class.getResourceAsStream(file), file);
    }
}
