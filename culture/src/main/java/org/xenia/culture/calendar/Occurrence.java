package org.xenia.culture.calendar;

import java.time.LocalDate;

/// A day on which something falls.
///
/// @param expected whether the date is computed and waits for confirmation
public record Occurrence(LocalDate date, boolean expected) implements Comparable<Occurrence> {

    Occurrence plusDays(int days) {
        return new Occurrence(date.plusDays(days), expected);
    }

    @Override
    public int compareTo(Occurrence other) {
        return date.compareTo(other.date);
    }
}
