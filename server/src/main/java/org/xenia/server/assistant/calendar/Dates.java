package org.xenia.server.assistant.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.xenia.culture.calendar.DateRule;
import org.xenia.culture.calendar.Span;

/// On which days the date rules of packs fall. Each rule and year is computed once and kept.
@Component
public class Dates {

    private static final int MOST = 4_000;

    private final Map<Key, List<Span>> years = new ConcurrentHashMap<>();

    Dates() {}

    private record Key(String rule, int year) {}

    /// The span of a rule that covers the day or begins next, within about a year; empty for a rule
    /// that cannot be read, which an operator's own fact may hold.
    public Optional<Span> next(String rule, LocalDate day) {
        return Stream.of(day.getYear() - 1, day.getYear(), day.getYear() + 1)
                .flatMap(year -> dates(rule, year).stream())
                .filter(span -> !span.to().isBefore(day))
                .findFirst();
    }

    /// The spans of a rule that touch the days from one to another, both included.
    public List<Span> between(String rule, LocalDate from, LocalDate to) {
        return Stream.iterate(from.getYear() - 1, year -> year <= to.getYear(), year -> year + 1)
                .flatMap(year -> dates(rule, year).stream())
                .filter(span -> !span.to().isBefore(from) && !span.from().isAfter(to))
                .toList();
    }

    private List<Span> dates(String rule, int year) {
        if (years.size() > MOST) {
            years.clear();
        }
        return years.computeIfAbsent(new Key(rule, year), Dates::compute);
    }

    private static List<Span> compute(Key key) {
        try {
            return DateRule.parse(key.rule()).dates(key.year());
        } catch (IllegalArgumentException unreadable) {
            return List.of();
        }
    }
}
