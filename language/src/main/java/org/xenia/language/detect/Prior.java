package org.xenia.language.detect;

import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.xenia.language.LanguageTag;

/// What the hints say before the text is looked at, in natural logarithms: a number for every language.
///
/// A language of the conversation is worth about one clear word: it decides "ok gracias" and "vale", and a
/// line that is plainly in another language overrules it.
final class Prior {

    private static final float[] EXPECTED = {5.5f, 4.2f, 3.5f, 3f};
    private static final float COUNTRY = 1.5f;

    /// Languages that hardly anybody writes to a shop in, unless hints say so.
    private static final Map<String, Float> RARE = Map.of("la", -1.5f, "eo", -1.5f, "nn", -0.4f);

    /// Languages that many customers write.
    private static final List<String> LARGE = List.of(
            "en", "es", "pt", "fr", "de", "it", "nl", "pl", "tr", "id", "ru", "ar", "hi", "hr", "sv", "cs", "nb");

    private static final float LARGE_WEIGHT = 0.4f;

    private static final Map<String, String> COUNTRIES = Map.ofEntries(
            Map.entry("CH", "de fr it"),
            Map.entry("BE", "nl fr de"),
            Map.entry("LU", "fr de"),
            Map.entry("CA", "en fr"),
            Map.entry("US", "en es"),
            Map.entry("IN", "en hi mr ta te bn gu pa kn ml"),
            Map.entry("FI", "fi sv"),
            Map.entry("ES", "es ca eu gl"),
            Map.entry("AD", "ca es"),
            Map.entry("MY", "ms en zh"),
            Map.entry("SG", "en zh ms"),
            Map.entry("PH", "tl en"),
            Map.entry("ZA", "en af zu xh st tn ts"),
            Map.entry("NO", "nb nn no"),
            Map.entry("UA", "uk ru"),
            Map.entry("BY", "be ru"),
            Map.entry("KZ", "kk ru"),
            Map.entry("IE", "en ga"),
            Map.entry("GB", "en cy"),
            Map.entry("NZ", "en mi"),
            Map.entry("BA", "bs hr sr sr-Latn"),
            Map.entry("ME", "sr-Latn sr"),
            Map.entry("RS", "sr sr-Latn"),
            Map.entry("IL", "he ar ru"),
            Map.entry("PK", "ur en"),
            Map.entry("MA", "ar fr"),
            Map.entry("DZ", "ar fr"),
            Map.entry("TN", "ar fr"),
            Map.entry("LB", "ar fr en"),
            Map.entry("AE", "ar en"),
            Map.entry("EE", "et ru"),
            Map.entry("LV", "lv ru"),
            Map.entry("MD", "ro ru"),
            Map.entry("MT", "mt en"),
            Map.entry("CY", "el tr en"),
            Map.entry("NG", "en yo"),
            Map.entry("KE", "sw en"),
            Map.entry("TZ", "sw en"),
            Map.entry("ZW", "en sn"),
            Map.entry("HK", "yue zh en"),
            Map.entry("LK", "si ta en"),
            Map.entry("AF", "fa ps"),
            Map.entry("IQ", "ar ckb"),
            Map.entry("XK", "sq sr-Latn sr"),
            Map.entry("KG", "ky ru"),
            Map.entry("TJ", "tg ru"));

    private final Languages languages;

    Prior(Languages languages) {
        this.languages = languages;
    }

    /// The logarithm of each language's weight before the text is looked at; minus infinity where the
    /// candidates forbid it.
    float[] of(Hints hints, boolean latin) {
        float[] prior = new float[languages.size()];
        RARE.forEach((name, weight) -> prior[languages.number(name)] += weight);
        LARGE.forEach(name -> prior[languages.number(name)] += LARGE_WEIGHT);
        add(prior, hints.country());
        for (int i = Math.min(hints.expected().size(), EXPECTED.length) - 1; i >= 0; i--) {
            float weight = EXPECTED[i];
            for (int number : numbers(hints.expected().get(i), latin)) {
                prior[number] = Math.max(prior[number], weight);
            }
        }
        if (!hints.candidates().isEmpty()) {
            restrict(prior, hints.candidates(), latin);
        }
        return prior;
    }

    /// True when the hints expect a language, or name it among the candidates.
    static boolean names(List<LanguageTag> tags, String language) {
        return tags.stream().anyMatch(tag -> tag.language().equals(language));
    }

    private void add(float[] prior, @Nullable String country) {
        if (country == null || country.length() != 2) {
            return;
        }
        String usual = ULocale.addLikelySubtags(new ULocale("und", country)).getLanguage();
        float weight = COUNTRY;
        for (String name : COUNTRIES.getOrDefault(country, usual).split(" ")) {
            int number = languages.number(name);
            if (number >= 0) {
                prior[number] += weight;
                weight = COUNTRY / 2;
            }
        }
    }

    private void restrict(float[] prior, List<LanguageTag> candidates, boolean latin) {
        boolean[] allowed = new boolean[prior.length];
        for (LanguageTag candidate : candidates) {
            for (int number : numbers(candidate, latin)) {
                allowed[number] = true;
            }
        }
        for (int i = 0; i < prior.length; i++) {
            prior[i] = allowed[i] ? prior[i] : Float.NEGATIVE_INFINITY;
        }
    }

    /// The numbers behind a tag: two for `no`, the Latin one for `sr` in Latin text, none for a language
    /// that is not scored.
    private int[] numbers(LanguageTag tag, boolean latin) {
        List<String> names =
                switch (tag.language()) {
                    case "no" -> List.of("nb", "nn");
                    case "fil" -> List.of("tl");
                    case "sr", "sh" -> List.of(latin ? "sr-Latn" : "sr");
                    default -> List.of(tag.language());
                };
        return names.stream()
                .mapToInt(languages::number)
                .filter(number -> number >= 0)
                .toArray();
    }

    /// The probabilities behind scores: they add up to 1 over the languages given. All zero when none is
    /// possible.
    static double[] probabilities(int[] members, float[] scores) {
        double best = Arrays.stream(members)
                .mapToDouble(member -> scores[member])
                .max()
                .orElse(Double.NEGATIVE_INFINITY);
        double[] shares = new double[members.length];
        double sum = 0;
        for (int i = 0; i < members.length && best > Double.NEGATIVE_INFINITY; i++) {
            shares[i] = Math.exp(scores[members[i]] - best);
            sum += shares[i];
        }
        for (int i = 0; i < members.length && sum > 0; i++) {
            shares[i] /= sum;
        }
        return shares;
    }
}
