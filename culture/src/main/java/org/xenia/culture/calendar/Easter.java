package org.xenia.culture.calendar;

import java.time.LocalDate;

/// Easter Sunday by the two rules in use, as a Gregorian date.
final class Easter {

    private Easter() {}

    /// Western Easter, by the anonymous Gregorian computus (Meeus, Astronomical Algorithms, chapter 8).
    static LocalDate western(int year) {
        int golden = year % 19;
        int century = year / 100;
        int rest = year % 100;
        int epact = (19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30;
        int weekday = (32 + 2 * (century % 4) + 2 * (rest / 4) - epact - rest % 4) % 7;
        int correction = (golden + 11 * epact + 22 * weekday) / 451;
        int days = epact + weekday - 7 * correction + 114;
        return LocalDate.of(year, days / 31, days % 31 + 1);
    }

    /// Orthodox Easter: the Julian computus of Meeus, shifted to the Gregorian calendar of that century.
    static LocalDate orthodox(int year) {
        int moon = (19 * (year % 19) + 15) % 30;
        int days = moon + (2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7 + 114;
        int behind = year / 100 - year / 400 - 2;
        return LocalDate.of(year, days / 31, days % 31 + 1).plusDays(behind);
    }
}
