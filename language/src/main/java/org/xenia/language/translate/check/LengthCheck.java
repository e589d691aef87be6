package org.xenia.language.translate.check;

import java.util.List;
import java.util.Map;
import org.xenia.language.LanguageTag;

/// The translation is about as long as translations of this pair are. The expected lengths are the house's own
/// round figures for service texts, English = 1; the band is wide because it only has to catch lost or added
/// sentences.
final class LengthCheck {

    private static final String NAME = "length";
    private static final Map<String, Double> LENGTHS = Map.ofEntries(
            Map.entry("zh", 0.33),
            Map.entry("yue", 0.33),
            Map.entry("ja", 0.5),
            Map.entry("ko", 0.55),
            Map.entry("ar", 0.9),
            Map.entry("he", 0.8),
            Map.entry("fa", 0.95),
            Map.entry("th", 0.95),
            Map.entry("es", 1.2),
            Map.entry("fr", 1.2),
            Map.entry("de", 1.2),
            Map.entry("it", 1.15),
            Map.entry("pt", 1.15),
            Map.entry("ru", 1.15),
            Map.entry("uk", 1.1),
            Map.entry("el", 1.2),
            Map.entry("vi", 1.1),
            Map.entry("id", 1.1),
            Map.entry("fi", 1.1),
            Map.entry("hu", 1.15));

    private LengthCheck() {}

    static Check check(Compared texts) {
        double source = texts.source().strip().length();
        double target = texts.target().strip().length();
        double expected = source * length(texts.to()) / length(texts.from());
        // Short texts vary more: a word may become three, so that some characters are free.
        double free = 12;
        boolean ok = source == 0 ? target == 0 : target >= expected * 0.45 - free && target <= expected * 2.1 + free;
        if (source > 0 && target == 0) {
            ok = false;
        }
        return ok
                ? Check.passed(NAME, Severity.ADVISORY)
                : Check.failed(
                        NAME,
                        Severity.ADVISORY,
                        List.of(new Fault(
                                "length", Map.of("count", Math.round(target), "expected", Math.round(expected)))),
                        List.of());
    }

    private static double length(LanguageTag language) {
        return LENGTHS.getOrDefault(language.language(), 1.0);
    }
}
