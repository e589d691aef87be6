package org.xenia.server.conversation;

import java.time.LocalDate;
import java.util.function.Predicate;

/// The port by which a higher floor says on which days the people of a country do not work, as the
/// workspace keeps its calendars.
public interface PublicHolidays {

    /// Says of a date whether it is a public holiday. Called in a transaction.
    ///
    /// @param country ISO 3166-1 alpha-2; a country without a calendar has no holidays
    Predicate<LocalDate> of(String country);
}
