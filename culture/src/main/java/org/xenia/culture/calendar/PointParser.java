package org.xenia.culture.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Reads one point in the year: a date, a weekday of a month, a day of another calendar, an anchor, a weekday
/// near any of these, and a number of days before or after.
final class PointParser {

    private static final Map<String, DayOfWeek> WEEKDAYS = Map.of(
            "mon", DayOfWeek.MONDAY,
            "tue", DayOfWeek.TUESDAY,
            "wed", DayOfWeek.WEDNESDAY,
            "thu", DayOfWeek.THURSDAY,
            "fri", DayOfWeek.FRIDAY,
            "sat", DayOfWeek.SATURDAY,
            "sun", DayOfWeek.SUNDAY);

    private static final Pattern DATE = Pattern.compile("(\\d{4})-(\\d\\d)-(\\d\\d)(\\?)?");
    private static final Pattern MONTH_DAY = Pattern.compile("(\\d\\d)-(\\d\\d)");
    private static final Pattern OF_MONTH = Pattern.compile("(\\d\\d):([a-z]{3})#([1-5]|last)");
    private static final Pattern OF_CALENDAR = Pattern.compile("([a-z]+):(\\d{1,2})-(\\d{1,2})");
    private static final Pattern NEAR = Pattern.compile("([a-z]{3})(<=|>=|<|>|~)(.+)");
    private static final Pattern SHIFTED = Pattern.compile("(.+[^-+])([-+]\\d{1,3})");

    private final Function<String, Point> anchors;

    /// Reads points whose anchors this function knows; it throws for a name it does not.
    PointParser(Function<String, Point> anchors) {
        this.anchors = anchors;
    }

    /// Reads a point.
    ///
    /// @throws IllegalArgumentException when the text is no point
    Point parse(String text) {
        Matcher date = DATE.matcher(text);
        if (date.matches()) {
            boolean expected = date.group(4) != null;
            return only(LocalDate.parse(expected ? text.substring(0, text.length() - 1) : text), expected);
        }
        Matcher monthDay = MONTH_DAY.matcher(text);
        if (monthDay.matches()) {
            return yearly(MonthDay.of(number(monthDay, 1), number(monthDay, 2)));
        }
        Matcher near = NEAR.matcher(text);
        if (near.matches()) {
            return near(weekday(near.group(1)), near.group(2), parse(near.group(3)));
        }
        Matcher ofMonth = OF_MONTH.matcher(text);
        if (ofMonth.matches()) {
            return ofMonth(number(ofMonth, 1), weekday(ofMonth.group(2)), ofMonth.group(3));
        }
        Matcher ofCalendar = OF_CALENDAR.matcher(text);
        if (ofCalendar.matches()) {
            return CalendarSystem.findByName(ofCalendar.group(1))
                    .orElseThrow(() -> new IllegalArgumentException("no calendar is called " + ofCalendar.group(1)))
                    .day(number(ofCalendar, 2), number(ofCalendar, 3));
        }
        Matcher shifted = SHIFTED.matcher(text);
        if (shifted.matches()) {
            return shifted(parse(shifted.group(1)), number(shifted, 2));
        }
        return anchors.apply(text);
    }

    /// A weekday by the first three letters of its English name.
    static DayOfWeek weekday(String text) {
        DayOfWeek day = WEEKDAYS.get(text.toLowerCase(Locale.ROOT));
        if (day == null) {
            throw new IllegalArgumentException("'" + text + "' is no weekday; write mon, tue, …, sun");
        }
        return day;
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    private static Point only(LocalDate date, boolean expected) {
        List<Occurrence> occurrence = List.of(new Occurrence(date, expected));
        return year -> year == date.getYear() ? occurrence : List.of();
    }

    private static Point yearly(MonthDay day) {
        return year -> day.isValidYear(year) ? List.of(new Occurrence(day.atYear(year), false)) : List.of();
    }

    private static Point ofMonth(int month, DayOfWeek weekday, String which) {
        return year -> {
            LocalDate first = YearMonth.of(year, month).atDay(1);
            LocalDate date = which.equals("last")
                    ? first.with(TemporalAdjusters.lastInMonth(weekday))
                    : first.with(TemporalAdjusters.dayOfWeekInMonth(Integer.parseInt(which), weekday));
            return date.getMonthValue() == month ? List.of(new Occurrence(date, false)) : List.of();
        };
    }

    private static Point near(DayOfWeek weekday, String relation, Point base) {
        return moved(base, date -> switch (relation) {
            case "<=" -> date.with(TemporalAdjusters.previousOrSame(weekday));
            case ">=" -> date.with(TemporalAdjusters.nextOrSame(weekday));
            case "<" -> date.with(TemporalAdjusters.previous(weekday));
            case ">" -> date.with(TemporalAdjusters.next(weekday));
            default -> date.plusDays(3).with(TemporalAdjusters.previousOrSame(weekday));
        });
    }

    private static Point shifted(Point base, int days) {
        return moved(base, date -> date.plusDays(days));
    }

    private static Point moved(Point base, Function<LocalDate, LocalDate> move) {
        return year -> {
            List<Occurrence> found = new ArrayList<>();
            Stream.of(year - 1, year, year + 1)
                    .flatMap(near -> base.in(near).stream())
                    .map(day -> new Occurrence(move.apply(day.date()), day.expected()))
                    .filter(day -> day.date().getYear() == year)
                    .forEach(found::add);
            return List.copyOf(found);
        };
    }
}
