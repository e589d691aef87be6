package org.xenia.language.detect;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.xenia.language.LanguageTag;

/// Says a language in the words of the caller: one of the candidates given, or as the conversation has named
/// it so far.
final class CallerTerms {

    private static final Map<String, String> SAME =
            Map.of("nb", "no", "nn", "no", "fil", "tl", "sh", "sr", "iw", "he", "in", "id");

    private static final Map<String, String> SCRIPTS_OF_CHINESE =
            Map.of("CN", "zh-Hans", "SG", "zh-Hans", "TW", "zh-Hant", "HK", "zh-Hant", "MO", "zh-Hant");

    private static final Map<String, String> PORTUGUESE = Map.of("BR", "pt-BR", "PT", "pt-PT");

    private CallerTerms() {}

    /// The tag to answer, or null when candidates are given and none of them is this language.
    ///
    /// @param found the language as the text shows it: `pt` when it does not tell the variety, `pt-BR` when
    /// it does
    static @Nullable LanguageTag say(LanguageTag found, Hints hints) {
        if (!hints.candidates().isEmpty()) {
            return closest(found, hints.candidates());
        }
        LanguageTag stated = closest(found, hints.expected());
        if (stated == null) {
            return byCountry(found, hints.country());
        }
        if (!found.value().equals(found.language())) {
            return found;
        }
        return found.language().equals("zh") ? LanguageTag.of("zh-" + stated.script()) : stated;
    }

    private static LanguageTag byCountry(LanguageTag found, @Nullable String country) {
        Map<String, String> known =
                switch (found.value()) {
                    case "zh" -> SCRIPTS_OF_CHINESE;
                    case "pt" -> PORTUGUESE;
                    default -> Map.of();
                };
        String tag = country == null ? null : known.get(country);
        return tag == null ? found : LanguageTag.of(tag);
    }

    /// The tag of the same language that is nearest: the same tag, else the same script and region, else
    /// the same script.
    private static @Nullable LanguageTag closest(LanguageTag found, List<LanguageTag> tags) {
        LanguageTag best = null;
        int bestNearness = 0;
        for (LanguageTag tag : tags) {
            int nearness = nearness(found, tag);
            if (nearness > bestNearness) {
                best = tag;
                bestNearness = nearness;
            }
        }
        return best;
    }

    private static int nearness(LanguageTag found, LanguageTag tag) {
        if (found.equals(tag)) {
            return 6;
        }
        if (found.language().equals("yue") && tag.language().equals("zh")) {
            return tag.script().equals("Hant") ? 2 : 1;
        }
        if (!base(found).equals(base(tag))) {
            return 0;
        }
        boolean bare = found.value().equals(found.language());
        int nearness = found.language().equals(tag.language()) ? 2 : 1;
        nearness += bare || found.script().equals(tag.script()) ? 1 : 0;
        return nearness + (found.region().equals(tag.region()) ? 1 : 0);
    }

    private static String base(LanguageTag tag) {
        return SAME.getOrDefault(tag.language(), tag.language());
    }
}
