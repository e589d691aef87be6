package org.xenia.culture.locale;

import org.jspecify.annotations.Nullable;
import org.xenia.language.LanguageTag;

/// What is known of a customer that speaks for a language. Everything may be absent.
///
/// @param stated         the language they asked for
/// @param text           words of theirs
/// @param acceptLanguage the header of their browser
/// @param country        ISO 3166-1 alpha-2
/// @param region         ISO 3166-2, with or without the country: `CH-GE`, `GE`
/// @param phone          number or prefix in international form
/// @param timeZone       zone of the tz database
public record LocaleHints(
        @Nullable LanguageTag stated,
        @Nullable String text,
        @Nullable String acceptLanguage,
        @Nullable String country,
        @Nullable String region,
        @Nullable String phone,
        @Nullable String timeZone) {

    /// Nothing but a country.
    public static LocaleHints ofCountry(String country) {
        return new LocaleHints(null, null, null, country, null, null, null);
    }
}
