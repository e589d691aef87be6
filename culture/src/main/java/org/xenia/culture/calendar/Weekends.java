package org.xenia.culture.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Which days of the week are free, by country, part of it and date. Saturday and Sunday where the table
/// `weekends.txt` says nothing; each of its lines has its source.
public final class Weekends {

    private static final Set<DayOfWeek> USUAL = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    private static final List<Line> LINES =
            Tables.lines("weekends.txt").stream().map(Weekends::parse).toList();

    private Weekends() {}

    /// The free weekdays on a date in a country or a part of it (its ISO 3166-2 code with or without the country).
    public static Set<DayOfWeek> at(String country, @Nullable String part, LocalDate date) {
        String code = country.toUpperCase(Locale.ROOT);
        Set<DayOfWeek> found = USUAL;
        for (Line line : LINES) {
            boolean place = line.place().equals(code)
                    || (part != null && line.place().equals(code + "-" + Parts.code(code, part)));
            if (place && line.years().hold(date)) {
                found = line.days();
            }
        }
        return found;
    }

    private static Line parse(String text) {
        String[] words = text.substring(0, text.indexOf('|')).strip().split("\\s+");
        Years years = Years.ALWAYS;
        for (int at = 2; at < words.length; at += 2) {
            years = words[at].equals("from") ? years.since(words[at + 1]) : years.until(words[at + 1]);
        }
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        for (String day : words[1].split(",")) {
            days.add(PointParser.weekday(day));
        }
        return new Line(words[0], days, years);
    }

    private record Line(String place, Set<DayOfWeek> days, Years years) {}
}
