package org.xenia.culture.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.UnaryOperator;

/// The days of Israel that move off the Sabbath and away from its eve.
final class HebrewDays {

    private static final int NISAN = 8;
    private static final int IYAR = 9;
    private static final int AV = 12;

    /// Each is a Gregorian date by day; Jewish days begin at sunset of the evening before.
    static final Map<String, Point> ANCHORS = Map.of(
            "yom-hashoah", moved(NISAN, 27, HebrewDays::remembrance),
            "yom-hazikaron", moved(IYAR, 5, date -> independence(date).minusDays(1)),
            "yom-haatzmaut", moved(IYAR, 5, HebrewDays::independence),
            "tisha-b-av", moved(AV, 9, HebrewDays::offSabbath));

    private HebrewDays() {}

    /// Holocaust and Heroism Remembrance Day Law 5719-1959, amended 1961 and 1997.
    private static LocalDate remembrance(LocalDate date) {
        return switch (date.getDayOfWeek()) {
            case FRIDAY -> date.minusDays(1);
            case SUNDAY -> date.plusDays(1);
            default -> date;
        };
    }

    /// Independence Day Law 5709-1949, amended 2004: the Monday rule keeps Memorial Day off the Sabbath's end.
    private static LocalDate independence(LocalDate date) {
        return switch (date.getDayOfWeek()) {
            case FRIDAY -> date.minusDays(1);
            case SATURDAY -> date.minusDays(2);
            case MONDAY -> date.plusDays(1);
            default -> date;
        };
    }

    private static LocalDate offSabbath(LocalDate date) {
        return date.getDayOfWeek() == DayOfWeek.SATURDAY ? date.plusDays(1) : date;
    }

    private static Point moved(int month, int day, UnaryOperator<LocalDate> move) {
        Point base = CalendarSystem.HEBREW.day(month, day);
        return Anchors.remembered(year -> base.in(year).stream()
                .map(fixed -> new Occurrence(move.apply(fixed.date()), false))
                .toList());
    }
}
