package org.xenia.server.channel.courtesy;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.xenia.culture.worktime.Hours;
import org.xenia.culture.worktime.Shift;
import org.xenia.culture.worktime.WorkingTime;
import org.xenia.server.channel.courtesy.Courtesy.OpenHours;

/// When a message that comes now is answered, by the opening hours.
///
/// @param open whether somebody is there now
/// @param opens when somebody is there next; now, while somebody is
/// @param until when there is an answer, at the latest: a full quarter of an hour
public record Promise(boolean open, Instant opens, Instant until) {

    private static final long QUARTER = Duration.ofMinutes(15).toSeconds();

    /// What can be promised at an instant.
    ///
    /// @param free says of a date whether it is a public holiday
    public static Promise at(Instant now, Courtesy courtesy, Predicate<LocalDate> free) {
        Duration within = Duration.ofMinutes(courtesy.answerWithin());
        if (courtesy.hours().isEmpty()) {
            return new Promise(true, now, rounded(now.plus(within)));
        }
        WorkingTime time = new WorkingTime(new Hours(ZoneId.of(courtesy.timeZone()), week(courtesy.hours()), free));
        return new Promise(time.isOpen(now), time.nextOpening(now), rounded(time.add(now, within)));
    }

    private static Instant rounded(Instant instant) {
        long seconds = instant.getEpochSecond() + (instant.getNano() > 0 ? 1 : 0);
        return Instant.ofEpochSecond(Math.ceilDiv(seconds, QUARTER) * QUARTER);
    }

    private static Map<DayOfWeek, List<Shift>> week(List<OpenHours> hours) {
        Map<DayOfWeek, List<Shift>> week = new EnumMap<>(DayOfWeek.class);
        for (OpenHours stretch : hours) {
            week.computeIfAbsent(day(stretch.day()), absent -> new ArrayList<>())
                    .add(Shift.of(stretch.from(), stretch.to()));
        }
        return week;
    }

    private static DayOfWeek day(String code) {
        for (DayOfWeek day : DayOfWeek.values()) {
            if (day.name().toLowerCase(Locale.ROOT).startsWith(code)) {
                return day;
            }
        }
        throw new IllegalArgumentException("no day of the week: " + code);
    }
}
