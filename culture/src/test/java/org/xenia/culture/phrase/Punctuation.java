package org.xenia.culture.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xenia.language.LanguageTag;

/// What a text of a language must not contain.
final class Punctuation {

    private static final String WIDE = "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]";

    private static final Map<String, List<Pattern>> FAULTS = Map.of(
            "zh", patterns("[,;!?]", WIDE + "[.:()]", "[.:]$", "\"", "[ぁ-ん]"),
            "ja", patterns("[,;!?]", WIDE + "[.:()]", "[.:]$", "\""),
            "ko", patterns("[、。，：；！？]", "\""),
            "ar", patterns("[,;?]", "\""),
            "fr", patterns("(?<!\\d)[^\\s\\u00a0\\u202f][:;!?](?!\\d)", " [:;!?]", "\""),
            "es", patterns("^[^¿]*\\?", "^[^¡]*!", "\"", "\\b(vosotros|vuestr\\w+|os)\\b"),
            "pt", patterns("\"", "\\b(tu|teu|tua|contigo)\\b"),
            "vi", patterns("\"", " [,.;:!?]"));

    private static final List<Pattern> ALWAYS = patterns("'", "\\.\\.\\.", " [,.](?!\\d)", "[\\t\\r\\n]");

    private Punctuation() {}

    static List<String> faults(String text, LanguageTag language) {
        List<String> faults = new ArrayList<>();
        List<Pattern> all = new ArrayList<>(ALWAYS);
        all.addAll(FAULTS.getOrDefault(language.language(), List.of()));
        for (Pattern pattern : all) {
            Matcher matcher = pattern.matcher(text);
            if (matcher.find()) {
                faults.add(pattern + " finds " + matcher.group());
            }
        }
        return faults;
    }

    private static List<Pattern> patterns(String... expressions) {
        return List.of(expressions).stream()
                .map(expression -> Pattern.compile(expression, Pattern.UNICODE_CHARACTER_CLASS))
                .toList();
    }
}
