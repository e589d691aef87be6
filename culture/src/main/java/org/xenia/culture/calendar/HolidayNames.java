package org.xenia.culture.calendar;

import java.util.Map;
import org.xenia.culture.Translations;
import org.xenia.language.LanguageTag;

/// The names of holidays and festivals as a reader calls them. Tables and packs are written in English; files in
/// `name/` hold the same names in the languages of the screens. Where one English name stands for days that are
/// called differently, the key begins with the country: `KR: Liberation Day`.
public final class HolidayNames {

    /// What a table's name ends in where another day stands in for one that falls on a day of rest.
    static final String OBSERVED = " (observed)";

    private static final String OBSERVED_PATTERN = "{0}" + OBSERVED;
    private static final Translations NAMES = new Translations(HolidayNames.class, "name");

    private final LanguageTag reader;

    private HolidayNames(LanguageTag reader) {
        this.reader = reader;
    }

    /// The names in a language; English ones when it has no file.
    public static HolidayNames in(LanguageTag reader) {
        return new HolidayNames(reader);
    }

    /// What the reader calls a day of a country; the name as given when nobody has translated it.
    ///
    /// @param country ISO 3166-1 alpha-2, in capitals; empty where none is known
    /// @param english the name a table or a pack gives
    public String of(String country, String english) {
        String own = NAMES.find(country + ": " + english, reader);
        String name = own == null ? NAMES.find(english, reader) : own;
        if (name != null) {
            return name;
        }
        String pattern = NAMES.find(OBSERVED_PATTERN, reader);
        if (pattern == null || !english.endsWith(OBSERVED)) {
            return english;
        }
        String day = english.substring(0, english.length() - OBSERVED.length());
        return pattern.replace("{0}", of(country, day));
    }

    /// What the reader calls a day.
    public String of(DayName day) {
        return of(day.country(), day.english());
    }

    /// All that a file holds, for those who check it.
    static Map<String, String> all(LanguageTag language) {
        return NAMES.all(language);
    }
}
