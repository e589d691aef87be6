package org.xenia.server.assistant.grammar;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// A stretch of a text that LanguageTool would write otherwise.
///
/// @param start first UTF-16 unit
/// @param end the unit after the last, always behind `start` and within the text
/// @param message why, in the language the server chose; may be empty
/// @param replacement its first suggestion, empty where the stretch should go; null when it has none
public record Match(
        int start,
        int end,
        Kind kind,
        String message,
        @Nullable String replacement) {

    private static final int LONGEST_MESSAGE = 1_000;

    /// What is wrong with a stretch.
    public enum Kind {
        /// Not a word of the language.
        SPELLING,
        /// Words that do not go together, punctuation, capitals.
        GRAMMAR,
        /// Correct, but better said otherwise.
        STYLE
    }

    /// One entry of the server's `matches`; null when its offsets do not fit the text.
    static @Nullable Match find(JsonNode node, String text) {
        int start = node.path("offset").asInt(-1);
        int length = node.path("length").asInt(0);
        if (start < 0 || length <= 0 || length > text.length() - start || splits(text, start, start + length)) {
            return null;
        }
        String message = node.path("message").asString("").strip();
        JsonNode first = node.path("replacements").path(0).path("value");
        return new Match(
                start,
                start + length,
                kind(node.path("rule")),
                message.substring(0, Math.min(LONGEST_MESSAGE, message.length())),
                first.isString() ? first.stringValue() : null);
    }

    private static boolean splits(String text, int start, int end) {
        return Character.isLowSurrogate(text.charAt(start))
                || (end < text.length() && Character.isLowSurrogate(text.charAt(end)));
    }

    private static Kind kind(JsonNode rule) {
        return switch (rule.path("category").path("id").asString("")) {
            case "TYPOS" -> Kind.SPELLING;
            case "STYLE", "REDUNDANCY", "PLAIN_ENGLISH", "COLLOQUIALISMS" -> Kind.STYLE;
            default -> Kind.GRAMMAR;
        };
    }
}
