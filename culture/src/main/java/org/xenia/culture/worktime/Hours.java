package org.xenia.culture.worktime;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/// The weekly hours of one place: its zone, its shifts, and the dates on which it is closed.
///
/// A shift belongs to the day on which it begins: a closed date has no shifts, and the night shift of the day
/// before still runs into it. Hours are those of the clock on the wall. Where the clock is set forward over the
/// beginning or end of a shift, that moment is the change itself; where an hour comes twice, a shift begins and
/// ends the first time.
public final class Hours {

    private final ZoneId zone;
    private final Map<DayOfWeek, List<Shift>> week;
    private final Predicate<LocalDate> closed;

    /// Hours in a zone.
    ///
    /// @param week the shifts that begin on each weekday; a weekday that is absent has none
    /// @param closed says of a date whether it is a holiday here; asked once per date and year
    public Hours(ZoneId zone, Map<DayOfWeek, List<Shift>> week, Predicate<LocalDate> closed) {
        this.zone = zone;
        this.week = new EnumMap<>(DayOfWeek.class);
        week.forEach((day, shifts) -> this.week.put(day, List.copyOf(shifts)));
        this.closed = closed;
    }

    /// The zone of the clock on the wall.
    public ZoneId zone() {
        return zone;
    }

    /// Whether no weekday has a shift.
    public boolean isEmpty() {
        return week.values().stream().allMatch(List::isEmpty);
    }

    private void collect(LocalDate date, List<long[]> open) {
        if (closed.test(date)) {
            return;
        }
        for (Shift shift : week.getOrDefault(date.getDayOfWeek(), List.of())) {
            long begin = instant(date, shift.from());
            long end = instant(date, shift.to());
            if (begin < end) {
                open.add(new long[] {begin, end});
            }
        }
    }

    private long instant(LocalDate date, int second) {
        LocalDateTime local = date.atStartOfDay().plusSeconds(second);
        List<ZoneOffset> offsets = zone.getRules().getValidOffsets(local);
        if (offsets.isEmpty()) {
            ZoneOffsetTransition change = zone.getRules().getTransition(local);
            return change.toEpochSecond();
        }
        return local.toEpochSecond(offsets.getFirst());
    }

    /// The open stretches, as pairs of epoch seconds, of all dates that can touch a year of Greenwich.
    List<long[]> year(int year) {
        List<long[]> open = new ArrayList<>();
        LocalDate.of(year, 1, 1)
                .minusDays(2)
                .datesUntil(LocalDate.of(year + 1, 1, 1).plusDays(2))
                .forEach(date -> collect(date, open));
        return open;
    }

    static long startOf(int year) {
        return LocalDate.of(year, 1, 1).atStartOfDay().toEpochSecond(ZoneOffset.UTC);
    }

    static int yearOf(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC).getYear();
    }
}
