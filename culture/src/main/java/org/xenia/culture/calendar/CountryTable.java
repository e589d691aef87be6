package org.xenia.culture.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The days of a country by its table, a resource in `countries/`. Beside the lines that [HolidayLine] reads a
/// table has `source TEXT`, `anchor NAME DATES` (announced dates that replace the computed ones in their
/// years) and `bridge NAME` (a day between two holidays is one).
final class CountryTable {

    private final String source;
    private final List<HolidayLine> lines;
    private final Optional<String> bridge;

    private CountryTable(String source, List<HolidayLine> lines, Optional<String> bridge) {
        this.source = source;
        this.lines = lines;
        this.bridge = bridge;
    }

    /// Reads the table of a country, if there is one.
    static Optional<CountryTable> find(String country) {
        return Tables.find("countries/" + country + ".txt").map(CountryTable::parse);
    }

    static CountryTable parse(List<String> text) {
        Map<String, Point> announced = new HashMap<>();
        List<HolidayLine> lines = new ArrayList<>();
        String source = "";
        Optional<String> bridge = Optional.empty();
        for (String line : text) {
            String rest = line.substring(line.indexOf(' ') + 1).strip();
            switch (line.substring(0, line.indexOf(' '))) {
                case "source" -> source = rest;
                case "bridge" -> bridge = Optional.of(rest);
                case "anchor" -> announce(rest, announced);
                default ->
                    lines.add(HolidayLine.parse(
                            line, name -> announced.containsKey(name) ? announced.get(name) : Anchors.get(name)));
            }
        }
        return new CountryTable(source, List.copyOf(lines), bridge);
    }

    private static void announce(String text, Map<String, Point> announced) {
        String[] words = text.split("\\s+");
        Map<Integer, List<Occurrence>> dates = new HashMap<>();
        for (int at = 1; at < words.length; at++) {
            boolean expected = words[at].endsWith("?");
            LocalDate date = LocalDate.parse(words[at].substring(0, 10));
            dates.computeIfAbsent(date.getYear(), year -> new ArrayList<>()).add(new Occurrence(date, expected));
        }
        String name = words[0];
        announced.put(name, year -> {
            List<Occurrence> known = dates.get(year);
            return known != null ? List.copyOf(known) : Anchors.findAll(name, year);
        });
    }

    /// All days of a year in a part of the country, or of the whole country, in order.
    List<Day> days(int year, @Nullable String region) {
        List<Dated> dated = IntStream.rangeClosed(year - 1, year + 1)
                .boxed()
                .flatMap(near ->
                        lines.stream().filter(line -> line.holdsIn(region)).flatMap(line -> dated(line, near)))
                .sorted(Comparator.comparing(item -> item.day().date()))
                .toList();
        List<Day> days = new ArrayList<>();
        Set<LocalDate> taken = new HashSet<>();
        dated.stream()
                .filter(item -> item.day().kind() == Kind.PUBLIC
                        && !item.line().substitute().replaces())
                .forEach(item -> taken.add(item.day().date()));
        Set<LocalDate> placed = new HashSet<>();
        for (Dated item : dated) {
            place(item, placed, taken, days);
        }
        bridge.ifPresent(name -> bridge(name, year, taken, days));
        return days.stream()
                .filter(day -> day.date().getYear() == year)
                .distinct()
                .sorted(Comparator.comparing(Day::date))
                .toList();
    }

    private Stream<Dated> dated(HolidayLine line, int year) {
        return line.rule().dates(year).stream()
                .flatMap(span -> span.from()
                        .datesUntil(span.to().plusDays(1))
                        .filter(line.years()::hold)
                        .map(date -> new Day(
                                date,
                                line.name(),
                                line.kind(),
                                line.expected() || span.expected(),
                                line.half(),
                                source)))
                .map(day -> new Dated(line, day));
    }

    private static void place(Dated item, Set<LocalDate> placed, Set<LocalDate> taken, List<Day> days) {
        Day day = item.day();
        Substitute substitute = item.line().substitute();
        boolean clash = placed.contains(day.date());
        Optional<LocalDate> other = substitute.find(day.date(), clash, taken::contains);
        if (other.isEmpty() || !substitute.replaces()) {
            days.add(day);
            if (day.kind() == Kind.PUBLIC) {
                placed.add(day.date());
            }
        }
        other.ifPresent(date -> {
            taken.add(date);
            placed.add(date);
            days.add(new Day(
                    date, day.name() + HolidayNames.OBSERVED, day.kind(), day.expected(), day.half(), day.source()));
        });
    }

    private void bridge(String name, int year, Set<LocalDate> taken, List<Day> days) {
        LocalDate first = LocalDate.of(year, 1, 1);
        first.datesUntil(first.plusYears(1))
                .filter(date ->
                        !taken.contains(date) && taken.contains(date.minusDays(1)) && taken.contains(date.plusDays(1)))
                .toList()
                .forEach(date -> days.add(new Day(date, name, Kind.PUBLIC, false, false, source)));
    }

    private record Dated(HolidayLine line, Day day) {}
}
