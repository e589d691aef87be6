package org.xenia.language.detect;

import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.xenia.language.LanguageTag;

/// Scripts that decide the language, or nearly.
final class ScriptLanguages {

    private static final Map<UnicodeScript, String> NAMES = Map.ofEntries(
            Map.entry(UnicodeScript.HIRAGANA, "ja"),
            Map.entry(UnicodeScript.KATAKANA, "ja"),
            Map.entry(UnicodeScript.HANGUL, "ko"),
            Map.entry(UnicodeScript.THAI, "th"),
            Map.entry(UnicodeScript.LAO, "lo"),
            Map.entry(UnicodeScript.KHMER, "km"),
            Map.entry(UnicodeScript.MYANMAR, "my"),
            Map.entry(UnicodeScript.HEBREW, "he"),
            Map.entry(UnicodeScript.GREEK, "el"),
            Map.entry(UnicodeScript.GEORGIAN, "ka"),
            Map.entry(UnicodeScript.ARMENIAN, "hy"),
            Map.entry(UnicodeScript.ETHIOPIC, "am"),
            Map.entry(UnicodeScript.BENGALI, "bn"),
            Map.entry(UnicodeScript.GURMUKHI, "pa"),
            Map.entry(UnicodeScript.GUJARATI, "gu"),
            Map.entry(UnicodeScript.ORIYA, "or"),
            Map.entry(UnicodeScript.TAMIL, "ta"),
            Map.entry(UnicodeScript.TELUGU, "te"),
            Map.entry(UnicodeScript.KANNADA, "kn"),
            Map.entry(UnicodeScript.MALAYALAM, "ml"),
            Map.entry(UnicodeScript.SINHALA, "si"),
            Map.entry(UnicodeScript.TIBETAN, "bo"),
            Map.entry(UnicodeScript.THAANA, "dv"),
            Map.entry(UnicodeScript.CHEROKEE, "chr"),
            Map.entry(UnicodeScript.MONGOLIAN, "mn-Mong"),
            Map.entry(UnicodeScript.NKO, "nqo"),
            Map.entry(UnicodeScript.TIFINAGH, "zgh"),
            Map.entry(UnicodeScript.YI, "ii"),
            Map.entry(UnicodeScript.SYRIAC, "syr"),
            Map.entry(UnicodeScript.OL_CHIKI, "sat"),
            Map.entry(UnicodeScript.CANADIAN_ABORIGINAL, "iu"));

    private static final Map<UnicodeScript, String> CODES = Map.of(
            UnicodeScript.LATIN,
            "Latn",
            UnicodeScript.CYRILLIC,
            "Cyrl",
            UnicodeScript.ARABIC,
            "Arab",
            UnicodeScript.DEVANAGARI,
            "Deva",
            UnicodeScript.HAN,
            "Hani");

    private static final LanguageTag ASSAMESE = LanguageTag.of("as");
    private static final LanguageTag TIGRINYA = LanguageTag.of("ti");
    private static final LanguageTag YIDDISH = LanguageTag.of("yi");

    private static final Map<UnicodeScript, LanguageTag> DECIDED = NAMES.entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, entry -> LanguageTag.of(entry.getValue())));

    private static final Map<UnicodeScript, String> DECIDED_CODES = DECIDED.entrySet().stream()
            .collect(Collectors.toMap(
                    Map.Entry::getKey, entry -> entry.getValue().script()));

    private ScriptLanguages() {}

    /// The language that a script decides, looking at the words where a second one shares it; null when the
    /// script is shared by many.
    static @Nullable LanguageTag find(UnicodeScript script, List<Word> words) {
        LanguageTag usual = DECIDED.get(script);
        return switch (script) {
            case BENGALI -> holds(words, script, "ৰৱ") ? ASSAMESE : usual;
            case ETHIOPIC -> holds(words, script, "ኣቐቕቑቒቓቔዅኸ") ? TIGRINYA : usual;
            case HEBREW ->
                holds(words, script, "ײױװ") || joined(words, script).contains("\u05d0\u05b7") ? YIDDISH : usual;
            case null, default -> usual;
        };
    }

    /// ISO 15924 code for a script.
    static String code(UnicodeScript script) {
        String decided = DECIDED_CODES.get(script);
        return decided == null ? CODES.getOrDefault(script, "Zyyy") : decided;
    }

    private static boolean holds(List<Word> words, UnicodeScript script, String letters) {
        return joined(words, script).chars().anyMatch(letter -> letters.indexOf(letter) >= 0);
    }

    private static String joined(List<Word> words, UnicodeScript script) {
        return words.stream()
                .filter(word -> word.script() == script)
                .map(Word::text)
                .collect(Collectors.joining(" "));
    }
}
