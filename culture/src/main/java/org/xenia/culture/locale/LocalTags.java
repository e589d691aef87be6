package org.xenia.culture.locale;

import com.ibm.icu.util.ULocale;
import java.util.Map;
import java.util.Set;
import org.xenia.language.LanguageTag;

/// Makes the tag of a language in a country, with its script where readers need to know it.
final class LocalTags {

    /// Languages whose readers of one script cannot be served the other; their tags always say it.
    private static final Set<String> TWO_SCRIPTS = Set.of("zh", "sr");

    private static final Map<String, String> OWN_COUNTRY = Map.of(
            "CN-HK", "HK", "CN-MO", "MO", "CN-TW", "TW", "US-PR", "PR", "US-GU", "GU", "DK-FO", "FO", "DK-GL", "GL");

    /// A language of CLDR's table in a country. There a language without script is in its usual one whatever the
    /// country: `zh` in `HK` are the readers of `zh-Hans-HK`.
    LanguageTag spoken(String language, String country) {
        return of(language.startsWith("zh") && !language.contains("-") ? language + "-Hans" : language, country);
    }

    /// `es` in `MX` is `es-MX`, `zh` in `TW` is `zh-Hant-TW`.
    LanguageTag of(String language, String country) {
        ULocale plain = ULocale.forLanguageTag(language);
        return written(LanguageTag.of(new ULocale.Builder()
                .setLocale(plain)
                .setRegion(country)
                .build()
                .toLanguageTag()));
    }

    /// The same tag with the script where it must be said.
    LanguageTag written(LanguageTag tag) {
        ULocale locale = ULocale.forLanguageTag(tag.value());
        boolean odd = !tag.script()
                .equals(ULocale.addLikelySubtags(new ULocale(tag.language())).getScript());
        if (!locale.getScript().isEmpty() || !(odd || TWO_SCRIPTS.contains(tag.language()))) {
            return tag;
        }
        return LanguageTag.of(new ULocale.Builder()
                .setLocale(locale)
                .setScript(tag.script())
                .build()
                .toLanguageTag());
    }

    /// Some parts of a country have a country code of their own, which locales use.
    String ownCountry(String region, String country) {
        return OWN_COUNTRY.getOrDefault(region, country);
    }
}
