package org.xenia.culture.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/// Says on which days something falls, in any year. Written in a small language:
///
/// | text | means |
/// | --- | --- |
/// | `12-25` | every 25 December |
/// | `2026-10-04`, `2028-10-17?` | that day only; with `?` it is only expected |
/// | `11:thu#4`, `05:mon#last` | the fourth Thursday of November, the last Monday of May |
/// | `easter-2` | two days before an anchor; [Anchors#names()] lists them |
/// | `islamic:10-1` | a day of another calendar: islamic, hebrew, persian, coptic, ethiopic, julian, chinese, korean,
/// vietnamese |
/// | `sat>=06-20` | the weekday on or after a point; also `>`, `<=`, `<`, and `~` for the nearest |
/// | `12-29..01-03` | all days from one point to the next |
/// | `weekly:fri`, `weekly:sat+sun` | these weekdays, every week |
/// | `chinese-new-year, tet` | any of several rules |
///
/// Months of the Hebrew calendar count from Tishri as 1; Adar (Adar II in a leap year) is 7 and Nisan 8.
public final class DateRule {

    private static final int LONGEST_SPAN = 366;

    private final String text;
    private final List<Function<Integer, List<Span>>> parts;

    private DateRule(String text, List<Function<Integer, List<Span>>> parts) {
        this.text = text;
        this.parts = List.copyOf(parts);
    }

    /// Reads a rule.
    ///
    /// @throws IllegalArgumentException with a sentence that names the part at fault
    public static DateRule parse(String text) {
        return parse(text, Anchors::get);
    }

    static DateRule parse(String text, Function<String, Point> anchors) {
        PointParser points = new PointParser(anchors);
        List<Function<Integer, List<Span>>> parts = Stream.of(text.split(","))
                .map(String::strip)
                .map(part -> part(part, points))
                .toList();
        return new DateRule(text, parts);
    }

    /// The spans that begin in this Gregorian year, in order of their first day.
    public List<Span> dates(int year) {
        return parts.stream()
                .flatMap(part -> part.apply(year).stream())
                .distinct()
                .sorted(Comparator.comparing(Span::from).thenComparing(Span::to))
                .toList();
    }

    /// The span that covers the day, if the rule has one.
    public Optional<Span> findAt(LocalDate day) {
        return Stream.of(day.getYear() - 1, day.getYear())
                .flatMap(year -> dates(year).stream())
                .filter(span -> span.covers(day))
                .findFirst();
    }

    /// Whether the day is one of the rule's days.
    public boolean covers(LocalDate day) {
        return findAt(day).isPresent();
    }

    /// The rule as it was written.
    @Override
    public String toString() {
        return text;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DateRule rule && rule.text.equals(text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    private static Function<Integer, List<Span>> part(String text, PointParser points) {
        if (text.isEmpty()) {
            throw new IllegalArgumentException("a date rule has an empty part");
        }
        if (text.startsWith("weekly:")) {
            Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
            Stream.of(text.substring("weekly:".length()).split("\\+"))
                    .map(PointParser::weekday)
                    .forEach(days::add);
            return year -> weekly(days, year);
        }
        int dots = text.indexOf("..");
        if (dots < 0) {
            Point point = points.parse(text);
            return year -> point.in(year).stream()
                    .map(day -> new Span(day.date(), day.date(), day.expected()))
                    .toList();
        }
        Point from = points.parse(text.substring(0, dots).strip());
        Point to = points.parse(text.substring(dots + 2).strip());
        return year -> range(from, to, year);
    }

    private static List<Span> weekly(Set<DayOfWeek> days, int year) {
        LocalDate first = LocalDate.of(year, 1, 1);
        return first.datesUntil(first.plusYears(1))
                .filter(day -> days.contains(day.getDayOfWeek()))
                .map(day -> new Span(day, day, false))
                .toList();
    }

    private static List<Span> range(Point from, Point to, int year) {
        List<Span> spans = new ArrayList<>();
        for (Occurrence first : from.in(year)) {
            Stream.of(year, year + 1)
                    .flatMap(near -> to.in(near).stream())
                    .filter(last -> !last.date().isBefore(first.date())
                            && last.date().isBefore(first.date().plusDays(LONGEST_SPAN)))
                    .findFirst()
                    .map(last -> new Span(first.date(), last.date(), first.expected() || last.expected()))
                    .ifPresent(spans::add);
        }
        return List.copyOf(spans);
    }
}
