package org.xenia.culture.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// What happens when a holiday falls on a day that is free anyway.
sealed interface Substitute {

    /// The other day off, given which days are taken.
    Optional<LocalDate> find(LocalDate date, boolean clash, Predicate<LocalDate> taken);

    /// Whether the other day comes instead of the holiday, not in addition.
    boolean replaces();

    /// Reads `move sat:-1,sun:+1` (instead), `add sat:+2,sun:+1` (in addition), `next sat,sun,clash` (in addition, the
    /// next free day) or `shift sun,clash` (instead, the next free day).
    static Substitute parse(String word, String value) {
        if (word.equals("next") || word.equals("shift")) {
            Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
            boolean clash = false;
            for (String part : value.split(",")) {
                if (part.equals("clash")) {
                    clash = true;
                } else {
                    days.add(PointParser.weekday(part));
                }
            }
            return new NextFree(days, clash, word.equals("shift"));
        }
        Map<DayOfWeek, Integer> shifts = new EnumMap<>(DayOfWeek.class);
        for (String part : value.split(",")) {
            shifts.put(PointParser.weekday(part.substring(0, 3)), Integer.valueOf(part.substring(4)));
        }
        return new Shift(shifts, word.equals("move"));
    }

    /// No other day.
    record None() implements Substitute {
        @Override
        public Optional<LocalDate> find(LocalDate date, boolean clash, Predicate<LocalDate> taken) {
            return Optional.empty();
        }

        @Override
        public boolean replaces() {
            return false;
        }
    }

    /// So many days before or after, by weekday.
    record Shift(Map<DayOfWeek, Integer> shifts, boolean replaces) implements Substitute {
        @Override
        public Optional<LocalDate> find(LocalDate date, boolean clash, Predicate<LocalDate> taken) {
            return Optional.ofNullable(shifts.get(date.getDayOfWeek())).map(date::plusDays);
        }
    }

    /// The next day that is neither taken nor one of these weekdays.
    record NextFree(Set<DayOfWeek> days, boolean onClash, boolean replaces) implements Substitute {
        @Override
        public Optional<LocalDate> find(LocalDate date, boolean clash, Predicate<LocalDate> taken) {
            if (!days.contains(date.getDayOfWeek()) && !(onClash && clash)) {
                return Optional.empty();
            }
            LocalDate next = date.plusDays(1);
            while (days.contains(next.getDayOfWeek()) || taken.test(next)) {
                next = next.plusDays(1);
            }
            return Optional.of(next);
        }
    }
}
