package org.xenia.language.translate.terms;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.xenia.language.LanguageTag;

/// Endings that a term may take in a sentence. Only the last word bends, and only by endings of its own
/// language, so that `card` finds `cards` and never `cardigan`.
final class Inflections {

    private static final Set<String> NONE = Set.of("");
    private static final int SHORTEST_STEM = 4;

    private static final Map<String, Set<String>> ENDINGS = Map.ofEntries(
            Map.entry("en", Set.of("", "s", "es", "'s", "s'")),
            Map.entry("es", Set.of("", "s", "es", "a", "o", "as", "os")),
            Map.entry("pt", Set.of("", "s", "es", "a", "o", "as", "os")),
            Map.entry("ca", Set.of("", "s", "es", "a", "os")),
            Map.entry("fr", Set.of("", "s", "x", "e", "es")),
            Map.entry("it", Set.of("", "a", "e", "i", "o")),
            Map.entry("de", Set.of("", "e", "en", "er", "ern", "es", "em", "n", "s")),
            Map.entry("nl", Set.of("", "s", "en", "e", "'s", "n")),
            Map.entry("sv", Set.of("", "s", "en", "et", "ar", "er", "or", "n", "na", "arna", "erna")),
            Map.entry("da", Set.of("", "s", "en", "et", "er", "e", "ne", "erne")),
            Map.entry("nb", Set.of("", "s", "en", "et", "er", "a", "ene")),
            Map.entry("pl", Set.of("", "a", "u", "y", "i", "e", "ę", "ą", "em", "om", "ów", "ach", "ami", "owi")),
            Map.entry(
                    "ru",
                    Set.of(
                            "", "а", "у", "ы", "и", "е", "о", "ю", "я", "ой", "ей", "ом", "ем", "ов", "ам", "ами", "ах",
                            "ь")),
            Map.entry(
                    "uk",
                    Set.of("", "а", "у", "и", "і", "ї", "о", "ю", "я", "ою", "ом", "ем", "ів", "ам", "ами", "ах", "ь")),
            Map.entry("ko", Set.of("", "은", "는", "이", "가", "을", "를", "에", "의", "와", "과", "로", "으로", "도", "에서")));

    private Inflections() {}

    /// Whether a term of a language may be followed by these letters of the same word.
    static boolean allows(LanguageTag language, String ending) {
        return ENDINGS.getOrDefault(language.language(), NONE).contains(ending);
    }

    /// The folded term without the vowel its last word ends in, or null when it does not bend that way:
    /// `tarjeta` of Spanish is found as `tarjet` with one of the endings of the language.
    static @Nullable String stem(LanguageTag language, String folded) {
        boolean bends =
                switch (language.language()) {
                    case "es", "pt", "ca", "it", "pl", "ru", "uk" -> true;
                    default -> false;
                };
        int lastWord = folded.lastIndexOf(' ') + 1;
        boolean vowel = "aeioáéíóаеоиыяьюу".indexOf(folded.charAt(folded.length() - 1)) >= 0;
        return bends && vowel && folded.length() - 1 - lastWord >= SHORTEST_STEM
                ? folded.substring(0, folded.length() - 1)
                : null;
    }
}
