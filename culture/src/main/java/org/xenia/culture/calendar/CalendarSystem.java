package org.xenia.culture.calendar;

import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.CopticCalendar;
import com.ibm.icu.util.EthiopicCalendar;
import com.ibm.icu.util.HebrewCalendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.HijrahDate;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/// The calendars in which a rule can name a day, as `islamic:10-1` for the first of Shawwal.
enum CalendarSystem {
    /// Umm al-Qura, the computed calendar of Saudi Arabia, 1882 to 2174. Sighting may differ by a day, so every
    /// date is only expected.
    ISLAMIC(true) {
        @Override
        Optional<LocalDate> find(int calendarYear, int month, int day) {
            return valid(() -> LocalDate.from(HijrahDate.of(calendarYear, month, day)));
        }

        @Override
        int yearAt(int gregorian) {
            return (int) Math.floor((gregorian - 622) * 33 / 32.0);
        }
    },
    /// Months counted from Tishri as 1: 6 is Adar I, which only leap years have, 7 Adar (Adar II), 8 Nisan.
    HEBREW(false) {
        @Override
        Optional<LocalDate> find(int calendarYear, int month, int day) {
            return Optional.of(gregorian(new HebrewCalendar(UTC, ULocale.ROOT), calendarYear, month - 1, day));
        }

        @Override
        int yearAt(int gregorian) {
            return gregorian + 3760;
        }
    },
    /// The Iranian solar calendar; the leap years of the 33-year cycle, right from 1925 to 2090.
    PERSIAN(false) {
        @Override
        Optional<LocalDate> find(int calendarYear, int month, int day) {
            int before = month <= 7 ? 31 * (month - 1) : 186 + 30 * (month - 7);
            return Optional.of(nowruz(calendarYear).plusDays(before + day - 1L));
        }

        @Override
        int yearAt(int gregorian) {
            return gregorian - 621;
        }
    },
    COPTIC(false) {
        @Override
        Optional<LocalDate> find(int calendarYear, int month, int day) {
            return Optional.of(gregorian(new CopticCalendar(UTC, ULocale.ROOT), calendarYear, month - 1, day));
        }

        @Override
        int yearAt(int gregorian) {
            return gregorian - 284;
        }
    },
    ETHIOPIC(false) {
        @Override
        Optional<LocalDate> find(int calendarYear, int month, int day) {
            return Optional.of(gregorian(new EthiopicCalendar(UTC, ULocale.ROOT), calendarYear, month - 1, day));
        }

        @Override
        int yearAt(int gregorian) {
            return gregorian - 8;
        }
    },
    /// Julian dates as the Orthodox churches keep them; years are those of the Gregorian calendar.
    JULIAN(false) {
        @Override
        Optional<LocalDate> find(int calendarYear, int month, int day) {
            int behind = calendarYear / 100 - calendarYear / 400 - 2;
            return valid(() -> LocalDate.of(calendarYear, month, day)).map(date -> date.plusDays(behind));
        }

        @Override
        int yearAt(int gregorian) {
            return gregorian;
        }
    },
    CHINESE(false) {
        @Override
        Optional<LocalDate> find(int calendarYear, int month, int day) {
            return LunisolarTable.CHINA.find(calendarYear, month, day);
        }

        @Override
        int yearAt(int gregorian) {
            return gregorian;
        }
    },
    KOREAN(false) {
        @Override
        Optional<LocalDate> find(int calendarYear, int month, int day) {
            return LunisolarTable.KOREA.find(calendarYear, month, day);
        }

        @Override
        int yearAt(int gregorian) {
            return gregorian;
        }
    },
    VIETNAMESE(false) {
        @Override
        Optional<LocalDate> find(int calendarYear, int month, int day) {
            return LunisolarTable.VIETNAM.find(calendarYear, month, day);
        }

        @Override
        int yearAt(int gregorian) {
            return gregorian;
        }
    };

    private static final TimeZone UTC = TimeZone.GMT_ZONE;

    private final boolean expected;

    CalendarSystem(boolean expected) {
        this.expected = expected;
    }

    /// The system with this name in small letters.
    static Optional<CalendarSystem> findByName(String name) {
        for (CalendarSystem system : values()) {
            if (system.name().toLowerCase(Locale.ROOT).equals(name)) {
                return Optional.of(system);
            }
        }
        return Optional.empty();
    }

    /// The Gregorian date of a day of this calendar; empty where the calendar has no such day or no data.
    abstract Optional<LocalDate> find(int calendarYear, int month, int day);

    /// A year of this calendar that overlaps the Gregorian year.
    abstract int yearAt(int gregorian);

    /// A point on this day of every year of the calendar.
    Point day(int month, int day) {
        return year -> IntStream.rangeClosed(yearAt(year) - 1, yearAt(year) + 2)
                .mapToObj(calendarYear -> find(calendarYear, month, day))
                .flatMap(Optional::stream)
                .filter(date -> date.getYear() == year)
                .map(date -> new Occurrence(date, expected))
                .toList();
    }

    private static Optional<LocalDate> valid(Supplier<LocalDate> date) {
        try {
            return Optional.of(date.get());
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static LocalDate nowruz(int year) {
        int leapDays = Math.floorDiv(8 * year + 21, 33) - Math.floorDiv(8 * 1400 + 21, 33);
        return LocalDate.of(2021, 3, 21).plusDays(365L * (year - 1400) + leapDays);
    }

    private static LocalDate gregorian(Calendar calendar, int year, int month, int day) {
        calendar.clear();
        calendar.set(Calendar.EXTENDED_YEAR, year);
        calendar.set(Calendar.MONTH, month);
        calendar.set(Calendar.DAY_OF_MONTH, day);
        return LocalDate.ofEpochDay(Math.floorDiv(calendar.getTimeInMillis(), 86_400_000L));
    }
}
