package org.xenia.culture.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/// What an operator changes in a country's days: days of their own, and days on which they work all the same.
///
/// @param added the operator's own days, each with its rule
/// @param removed dates that are not free here
public record OwnDays(List<Own> added, Set<LocalDate> removed) {

    /// No changes.
    public static final OwnDays NONE = new OwnDays(List.of(), Set.of());

    public OwnDays {
        added = List.copyOf(added);
        removed = Set.copyOf(removed);
    }

    /// One own day.
    public record Own(DateRule rule, String name, Kind kind, boolean half) {}

    /// The days from one date to another, both included, with the operator's changes.
    ///
    /// @param shipped the days of the country between these dates
    public List<Day> apply(List<Day> shipped, LocalDate from, LocalDate to) {
        List<Day> days = new ArrayList<>();
        for (Day day : shipped) {
            if (!removed.contains(day.date())) {
                days.add(day);
            }
        }
        for (Own own : added) {
            for (int year = from.getYear() - 1; year <= to.getYear(); year++) {
                for (Span span : own.rule().dates(year)) {
                    span.from()
                            .datesUntil(span.to().plusDays(1))
                            .filter(date -> !date.isBefore(from) && !date.isAfter(to))
                            .map(date -> new Day(date, own.name(), own.kind(), span.expected(), own.half(), "operator"))
                            .forEach(days::add);
                }
            }
        }
        days.sort(Comparator.comparing(Day::date));
        return List.copyOf(days);
    }
}
