package org.xenia.culture.worktime;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// Counts working time: what is due when, and how much has passed. With several places it is open while any of
/// them is.
///
/// Elapsed time is real seconds inside the hours, so a night shift over a clock change is an hour longer or
/// shorter. Safe for use by many threads; each year is laid out once and kept.
public final class WorkingTime {

    private static final int LAST_YEAR = 9999;

    private final List<Hours> places;
    private final Map<Integer, WorkingYear> years = new ConcurrentHashMap<>();

    /// Counts by the hours of these places; the first gives the zone of answers.
    public WorkingTime(List<Hours> places) {
        if (places.isEmpty()) {
            throw new IllegalArgumentException("working time needs the hours of at least one place");
        }
        this.places = List.copyOf(places);
    }

    /// Counts by the hours of one place.
    public WorkingTime(Hours place) {
        this(List.of(place));
    }

    /// The instant at which this much working time has passed since `start`. What ends exactly at a closing
    /// moment is due then, not at the next opening. Nothing to wait for is due at `start`, or at the next
    /// opening where `start` lies outside the hours.
    ///
    /// @param working zero or more
    /// @throws NeverOpen when the hours are empty
    public Instant add(Instant start, Duration working) {
        if (working.isNegative()) {
            throw new IllegalArgumentException("working time to add cannot be negative");
        }
        int number = Hours.yearOf(start);
        if (working.isZero()) {
            return year(number).closesAt(start) ? start : nextOpening(start);
        }
        refuseEmpty();
        Duration missing = year(number).before(start).plus(working);
        while (missing.compareTo(year(number).total()) > 0) {
            missing = missing.minus(year(number).total());
            number++;
        }
        return year(number).after(missing);
    }

    /// The working time between two instants; zero when `end` is not after `start`.
    public Duration elapsed(Instant start, Instant end) {
        if (!end.isAfter(start) || isEmpty()) {
            return Duration.ZERO;
        }
        int last = Hours.yearOf(end);
        Duration passed = year(last).before(end);
        for (int number = Hours.yearOf(start); number < last; number++) {
            passed = passed.plus(year(number).total());
        }
        return passed.minus(year(Hours.yearOf(start)).before(start));
    }

    /// The first open moment from this instant on, which may be the instant itself.
    ///
    /// @throws NeverOpen when the hours are empty
    public Instant nextOpening(Instant from) {
        refuseEmpty();
        int number = Hours.yearOf(from);
        @Nullable Instant found = year(number).openFrom(from);
        while (found == null) {
            number++;
            found = year(number).openFrom(from);
        }
        return found;
    }

    /// Whether work is going on at this instant; not at the very moment of closing.
    public boolean isOpen(Instant instant) {
        return instant.equals(year(Hours.yearOf(instant)).openFrom(instant));
    }

    /// The same moment in the zone of the first place.
    public ZonedDateTime local(Instant instant) {
        return instant.atZone(places.getFirst().zone());
    }

    private boolean isEmpty() {
        return places.stream().allMatch(Hours::isEmpty);
    }

    private void refuseEmpty() {
        if (isEmpty()) {
            throw new NeverOpen("the calendar has no working hours: this is never due");
        }
    }

    private WorkingYear year(int number) {
        if (number > LAST_YEAR) {
            throw new NeverOpen("the calendar is not open again before the year " + LAST_YEAR);
        }
        return years.computeIfAbsent(number, wanted -> WorkingYear.of(wanted, places));
    }
}
