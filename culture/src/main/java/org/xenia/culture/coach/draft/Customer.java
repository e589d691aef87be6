package org.xenia.culture.coach.draft;

import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xenia.language.LanguageTag;

/// Who reads the draft, as far as the file says. Nothing here is guessed from anything else.
///
/// @param known true when the file holds a customer at all
/// @param name full name as written; empty when unknown
/// @param given given name or names; empty when unknown
/// @param surname family name or names; empty when unknown
/// @param patronymic father's name as Russian and Ukrainian use it; empty when unknown
/// @param title academic or honorary title, such as `Dr.`; empty when none is known
/// @param gender `female`, `male`, `other`; empty when unknown
/// @param language what they read; null when unknown
/// @param languages others they read, as stated
/// @param country ISO 3166-1 code; empty when unknown
/// @param timeZone null when unknown
/// @param preferences what they told us
public record Customer(
        boolean known,
        String name,
        String given,
        String surname,
        String patronymic,
        String title,
        String gender,
        @Nullable LanguageTag language,
        List<LanguageTag> languages,
        String country,
        @Nullable ZoneId timeZone,
        Preferences preferences) {

    /// Nothing is known.
    public static final Customer UNKNOWN =
            new Customer(false, "", "", "", "", "", "", null, List.of(), "", null, Preferences.NONE);

    /// Copies the list.
    public Customer {
        languages = List.copyOf(languages);
    }

    /// True when there is a customer on file and neither woman nor man is stated.
    public boolean genderUnknown() {
        return known && !gender.equals("female") && !gender.equals("male");
    }
}
