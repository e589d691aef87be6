package org.xenia.culture.calendar;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Public holidays, bank holidays, observances and made-up working days by country and part of it.
///
/// Safe for use by many threads; a year of a country is computed once and kept. A country is an ISO 3166-1
/// alpha-2 code, a part its ISO 3166-2 code with or without the country (`DE-BY` or `BY`) or usual letters of
/// another kind (`SGR` for `MY-10`); letters of any case.
public final class Holidays {

    private final Map<String, Optional<CountryTable>> tables = new ConcurrentHashMap<>();
    private final Map<Key, List<Day>> years = new ConcurrentHashMap<>();

    /// The countries that have a table.
    public Set<String> countries() {
        return new TreeSet<>(Tables.lines("countries.txt"));
    }

    /// Whether there is a table for this country.
    public boolean knows(String country) {
        return table(country).isPresent();
    }

    /// The days from one date to another, both included, in order of date. Without a part of the country only
    /// what holds in all of it.
    ///
    /// @throws IllegalArgumentException when there is no table for the country
    public List<Day> list(String country, @Nullable String part, LocalDate from, LocalDate to) {
        return IntStream.rangeClosed(from.getYear(), to.getYear())
                .boxed()
                .flatMap(year -> list(country, part, year).stream())
                .filter(day -> !day.date().isBefore(from) && !day.date().isAfter(to))
                .sorted(Comparator.comparing(Day::date))
                .toList();
    }

    /// The days of a Gregorian year in order of date.
    ///
    /// @throws IllegalArgumentException when there is no table for the country
    public List<Day> list(String country, @Nullable String part, int year) {
        Key key = new Key(country.toUpperCase(Locale.ROOT), part == null ? "" : Parts.code(country, part), year);
        List<Day> known = years.get(key);
        if (known == null) {
            known = table(country)
                    .orElseThrow(() -> new IllegalArgumentException("there is no table of holidays for " + country))
                    .days(year, key.part().isEmpty() ? null : key.part());
            years.put(key, known);
        }
        return known;
    }

    /// What is special about a day; empty for an ordinary one and for a country without a table.
    public List<Day> on(String country, @Nullable String part, LocalDate date) {
        if (!knows(country)) {
            return List.of();
        }
        return list(country, part, date.getYear()).stream()
                .filter(day -> day.date().equals(date))
                .toList();
    }

    /// The next days from this date on, this date included, that are not ordinary: at most so many, within a year.
    public List<Day> next(String country, @Nullable String part, LocalDate from, int count) {
        if (!knows(country)) {
            return List.of();
        }
        return list(country, part, from, from.plusYears(1)).stream()
                .limit(count)
                .toList();
    }

    /// Whether people work on this day: neither weekend nor public holiday, or a made-up working day.
    public boolean isWorkingDay(String country, @Nullable String part, LocalDate date) {
        List<Day> special = on(country, part, date);
        Stream<Kind> kinds = special.stream().filter(day -> !day.half()).map(Day::kind);
        if (special.stream().anyMatch(day -> day.kind() == Kind.WORKDAY)) {
            return true;
        }
        return kinds.noneMatch(kind -> kind == Kind.PUBLIC)
                && !Weekends.at(country, part, date).contains(date.getDayOfWeek());
    }

    private Optional<CountryTable> table(String country) {
        String code = country.toUpperCase(Locale.ROOT);
        if (!code.matches("[A-Z]{2}")) {
            return Optional.empty();
        }
        return tables.computeIfAbsent(code, CountryTable::find);
    }

    private record Key(String country, String part, int year) {}
}
