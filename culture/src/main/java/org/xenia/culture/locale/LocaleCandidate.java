package org.xenia.culture.locale;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xenia.language.LanguageTag;

/// A locale a customer may want.
///
/// @param locale  with region where that is known
/// @param share   per cent of the population of the likely country able to use the language; null when unknown. Shares
///                of one country may sum up to more than 100
/// @param reasons strongest first, never empty
public record LocaleCandidate(LanguageTag locale, @Nullable Double share, List<LocaleReason> reasons) {

    public LocaleCandidate {
        reasons = List.copyOf(reasons);
    }
}
