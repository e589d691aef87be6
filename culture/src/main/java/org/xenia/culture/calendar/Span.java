package org.xenia.culture.calendar;

import java.time.LocalDate;

/// Days in a row, both ends included.
///
/// @param from the first day
/// @param to the last day, the same as `from` for a single day
/// @param expected whether the date is computed and waits for confirmation, as where the moon is sighted
public record Span(LocalDate from, LocalDate to, boolean expected) {

    public Span {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("a span cannot end on " + to + ", before it begins on " + from);
        }
    }

    /// Whether the day lies in the span.
    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
