package org.xenia.culture.calendar;

import java.util.Locale;

/// What a day is for working people.
public enum Kind {
    /// A holiday by law: offices are closed.
    PUBLIC,
    /// Banks, and often offices, are closed without a law for all, such as collective leave.
    BANK,
    /// Kept, but a working day.
    OBSERVANCE,
    /// A day of the weekend on which people work to make up for a bridge day.
    WORKDAY;

    /// The name that tools and interfaces use.
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
