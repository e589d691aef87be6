package org.xenia.server.desk.notice;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.xenia.culture.worktime.Shift;
import org.xenia.server.kernel.http.Among;

/// The hours of a week in which somebody wants to hear nothing, by the clock where they live.
public record QuietHours(List<Stretch> stretches, ZoneId zone) {

    private static final int DAY = 86_400;

    // Stretches that touch are one. After two weeks of them nobody is kept waiting for their end.
    private static final int MOST_JOINED = 15;

    static final Map<String, DayOfWeek> DAYS = Map.of(
            "mon", DayOfWeek.MONDAY,
            "tue", DayOfWeek.TUESDAY,
            "wed", DayOfWeek.WEDNESDAY,
            "thu", DayOfWeek.THURSDAY,
            "fri", DayOfWeek.FRIDAY,
            "sat", DayOfWeek.SATURDAY,
            "sun", DayOfWeek.SUNDAY);

    /// A stretch that begins on a day of the week.
    ///
    /// @param from a time such as `18:00`
    /// @param to a time such as `09:00`; one that is not after the beginning is on the next day, and `24:00` ends
    ///     the day
    public record Stretch(
            @Among({"mon", "tue", "wed", "thu", "fri", "sat", "sun"})
            String day,

            String from,
            String to) {

        private @Nullable Instant beginning(LocalDate date, ZoneId zone) {
            return DAYS.get(day) == date.getDayOfWeek()
                    ? at(date, Shift.of(from, to).from(), zone)
                    : null;
        }

        private Instant end(LocalDate date, ZoneId zone) {
            return at(date, Shift.of(from, to).to(), zone);
        }

        // By the clock on the wall, also on the day on which that is put forward or back.
        private static Instant at(LocalDate date, int seconds, ZoneId zone) {
            return date.plusDays(seconds / DAY)
                    .atStartOfDay()
                    .plusSeconds(seconds % DAY)
                    .atZone(zone)
                    .toInstant();
        }
    }

    /// Keeps its own list.
    public QuietHours {
        stretches = List.copyOf(stretches);
    }

    /// When it ends to be quiet; null when it is not quiet at that moment.
    @Nullable
    Instant endAfter(Instant now) {
        Instant end = now;
        for (int joined = 0; joined < MOST_JOINED; joined++) {
            Instant later = endOfOneAt(end);
            if (later == null) {
                break;
            }
            end = later;
        }
        return end.equals(now) ? null : end;
    }

    /// When it next begins to be quiet, within a week; null when it never does.
    @Nullable
    Instant nextBeginning(Instant now) {
        LocalDate today = now.atZone(zone).toLocalDate();
        return today.datesUntil(today.plusDays(8))
                .flatMap(date -> stretches.stream().map(stretch -> stretch.beginning(date, zone)))
                .filter(beginning -> beginning != null && beginning.isAfter(now))
                .min(Instant::compareTo)
                .orElse(null);
    }

    private @Nullable Instant endOfOneAt(Instant moment) {
        LocalDate today = moment.atZone(zone).toLocalDate();
        Instant latest = null;
        for (LocalDate date : List.of(today.minusDays(1), today)) {
            for (Stretch stretch : stretches) {
                Instant beginning = stretch.beginning(date, zone);
                Instant end = stretch.end(date, zone);
                boolean holds = beginning != null && !beginning.isAfter(moment) && end.isAfter(moment);
                if (holds && (latest == null || end.isAfter(latest))) {
                    latest = end;
                }
            }
        }
        return latest;
    }
}
