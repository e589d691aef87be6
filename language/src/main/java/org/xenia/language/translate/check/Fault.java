package org.xenia.language.translate.check;

import java.util.LinkedHashMap;
import java.util.Map;

/// One thing that a failed check found, as a code and its data, so that every reader is told in their own language.
///
/// @param code stable word, also the key of the sentence: `missing`, `sentences`
/// @param data what the sentence names: pieces of the texts, and counts
public record Fault(String code, Map<String, Object> data) {

    /// Copies the data; its order stays.
    public Fault {
        data = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(data));
    }

    /// A fault without data.
    public static Fault of(String code) {
        return new Fault(code, Map.of());
    }

    /// A fault about a piece of a text.
    static Fault of(String code, String text) {
        return new Fault(code, Map.of("text", text));
    }

    static Fault missing(String text) {
        return of("missing", text);
    }

    static Fault added(String text) {
        return of("added", text);
    }

    /// In few English words, for programs and logs.
    String detail() {
        return switch (code) {
            case "missing", "added", "repeated", "forbidden" -> code + ": " + data.get("text");
            case "forbidden_instead" -> "forbidden: " + data.get("text") + " → " + data.get("rendering");
            case "term" -> data.get("text") + " → " + data.get("rendering");
            case "length" -> data.get("count") + " characters, about " + data.get("expected") + " expected";
            case "sentences" -> data.get("before") + " sentences became " + data.get("after");
            case "negation_added" -> "the translation negates, the original does not";
            case "negation_lost" -> "the original negates, the translation does not";
            case "not_asked" -> "the original asks, the translation does not";
            case "left" -> "left as it was: " + data.get("text");
            case "other_script" -> data.get("count") + " letters of another script than " + data.get("script");
            case "other_chinese" -> data.get("count") + " characters are not " + data.get("script");
            default -> String.valueOf(data.getOrDefault("text", code));
        };
    }
}
