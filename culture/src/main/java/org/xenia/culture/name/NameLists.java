package org.xenia.culture.name;

import com.ibm.icu.util.ULocale;
import java.util.List;
import java.util.Set;

/// Which locales' names a locale writes given name first, and which surname first.
///
/// @param givenFirst   locales, `und` for all others
/// @param surnameFirst locales, `und` for all others
record NameLists(Set<String> givenFirst, Set<String> surnameFirst) {

    NameLists(String givenFirst, String surnameFirst) {
        this(Set.of(givenFirst.split(" ")), Set.of(surnameFirst.split(" ")));
    }

    /// The order of names that belong to a locale: the most exact mention decides, then its language, then all others.
    NameOrder orderOf(ULocale locale) {
        for (String language : List.of(locale.getLanguage(), "und")) {
            for (String tail : tails(locale)) {
                String candidate = language + tail;
                if (surnameFirst.contains(candidate)) {
                    return NameOrder.SURNAME_FIRST;
                }
                if (givenFirst.contains(candidate)) {
                    return NameOrder.GIVEN_FIRST;
                }
            }
        }
        return NameOrder.GIVEN_FIRST;
    }

    private static List<String> tails(ULocale locale) {
        String script = locale.getScript().isEmpty() ? "" : "-" + locale.getScript();
        String region = locale.getCountry().isEmpty() ? "" : "-" + locale.getCountry();
        return List.of(script + region, region, script, "");
    }
}
