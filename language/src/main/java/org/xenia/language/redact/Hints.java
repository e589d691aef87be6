package org.xenia.language.redact;

import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.xenia.language.LanguageTag;

/// The countries whose numbers a text may well hold, from what is known about the conversation. A hint only ever
/// lets a number with right check digits count; it is no statement about the person.
record Hints(Set<String> countries, @Nullable String country) {

    private static final Map<String, String> SPOKEN = Map.ofEntries(
            Map.entry("es", "ES"),
            Map.entry("ca", "ES"),
            Map.entry("gl", "ES"),
            Map.entry("eu", "ES"),
            Map.entry("pt", "PT BR"),
            Map.entry("fr", "FR BE"),
            Map.entry("de", "DE AT CH"),
            Map.entry("it", "IT"),
            Map.entry("nl", "NL BE"),
            Map.entry("pl", "PL"),
            Map.entry("sv", "SE"),
            Map.entry("fi", "FI"),
            Map.entry("da", "DK"),
            Map.entry("nb", "NO"),
            Map.entry("no", "NO"),
            Map.entry("nn", "NO"),
            Map.entry("is", "IS"),
            Map.entry("et", "EE"),
            Map.entry("lt", "EE"),
            Map.entry("lv", "LV"),
            Map.entry("cs", "CZ"),
            Map.entry("sk", "CZ"),
            Map.entry("hu", "HU"),
            Map.entry("ro", "RO"),
            Map.entry("bg", "BG"),
            Map.entry("el", "GR"),
            Map.entry("hr", "HR RS"),
            Map.entry("sr", "RS"),
            Map.entry("sl", "RS"),
            Map.entry("bs", "RS"),
            Map.entry("mk", "RS"),
            Map.entry("ru", "RU"),
            Map.entry("uk", "UA"),
            Map.entry("kk", "KZ"),
            Map.entry("ja", "JP"),
            Map.entry("ko", "KR"),
            Map.entry("th", "TH"),
            Map.entry("id", "ID"),
            Map.entry("ms", "MY"),
            Map.entry("hi", "IN"),
            Map.entry("tr", "TR"),
            Map.entry("he", "IL"),
            Map.entry("fa", "IR"),
            Map.entry("zh", "CN HK TW"));

    /// Hints of a country, stated or in the language's tag, and of the language itself.
    static Hints of(@Nullable String country, @Nullable LanguageTag language) {
        Set<String> countries = new HashSet<>();
        String stated =
                country == null || country.isBlank() ? null : country.strip().toUpperCase(Locale.ROOT);
        if (language != null) {
            if (stated == null && !language.region().isEmpty()) {
                stated = language.region();
            }
            countries.addAll(
                    Set.of(SPOKEN.getOrDefault(language.language(), "ZZ").split(" ")));
        }
        if (stated != null) {
            // A country that is known outweighs the countries that speak the language.
            countries.clear();
            countries.add(stated);
        }
        return new Hints(Set.copyOf(countries), stated);
    }
}
