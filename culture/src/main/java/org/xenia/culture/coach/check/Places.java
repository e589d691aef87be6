package org.xenia.culture.coach.check;

import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.xenia.culture.coach.draft.Draft;

/// Where reader and writer are, as far as the file says; never more than that.
final class Places {

    /// Languages at home in many countries say nothing about which.
    private static final Set<String> WIDE = Set.of("en", "es", "fr", "pt", "ar", "zh", "de", "und");

    private Places() {}

    /// The customer's country: stated, of the locale, or the only one where the language is at home; may
    /// be empty.
    static String country(Draft draft) {
        if (!draft.country().isEmpty() || WIDE.contains(draft.locale().language())) {
            return draft.country();
        }
        return ULocale.addLikelySubtags(ULocale.forLanguageTag(draft.locale().value()))
                .getCountry();
    }

    /// The locale by which the reader reads figures: language of the text, country of the reader.
    static ULocale locale(Draft draft) {
        ULocale stated = ULocale.forLanguageTag(draft.locale().value());
        String country = draft.country();
        return country.isEmpty() || !stated.getCountry().isEmpty()
                ? stated
                : new ULocale.Builder().setLocale(stated).setRegion(country).build();
    }

    /// The customer's zone: stated, or the only one of their country; null when unknown.
    static @Nullable ZoneId customerZone(Draft draft) {
        ZoneId stated = draft.customer().timeZone();
        return stated == null ? onlyZone(draft.country()) : stated;
    }

    /// The agent's zone: stated, or the only one of their country; null when unknown.
    static @Nullable ZoneId agentZone(Draft draft) {
        String stated = draft.agent().timeZone();
        try {
            return stated.isEmpty() ? onlyZone(draft.agent().country()) : ZoneId.of(stated);
        } catch (DateTimeException unknown) {
            return null;
        }
    }

    private static @Nullable ZoneId onlyZone(String country) {
        if (country.length() != 2) {
            return null;
        }
        Set<String> zones = TimeZone.getAvailableIDs(TimeZone.SystemTimeZoneType.CANONICAL_LOCATION, country, null);
        return zones.size() == 1 ? ZoneId.of(zones.iterator().next()) : null;
    }
}
