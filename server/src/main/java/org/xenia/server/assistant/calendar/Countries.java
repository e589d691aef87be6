package org.xenia.server.assistant.calendar;

import java.util.Locale;
import java.util.Set;

/// The countries there are, by their codes.
final class Countries {

    private static final Set<String> CODES = Set.of(Locale.getISOCountries());

    private Countries() {}

    /// Whether this is an ISO 3166-1 alpha-2 code.
    static boolean known(String code) {
        return CODES.contains(code);
    }
}
