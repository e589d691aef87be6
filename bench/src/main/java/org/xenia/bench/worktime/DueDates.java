package org.xenia.bench.worktime;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.xenia.culture.calendar.Holidays;
import org.xenia.culture.worktime.Hours;
import org.xenia.culture.worktime.Shift;
import org.xenia.culture.worktime.WorkingTime;

/// What JMH measures: one calendar, the working week of Bavaria with a lunch break and its holidays, asked from starts
/// that walk through a year so that no answer can be kept.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class DueDates {

    private static final Instant FIRST = Instant.parse("2026-01-01T00:00:00Z");
    private static final long SECONDS_OF_A_YEAR = 31_536_000;
    private static final Duration FOUR_HOURS = Duration.ofHours(4);
    // Eight hours on each of about 250 working days.
    private static final Duration A_YEAR = Duration.ofHours(2000);
    // Prime, so that the starts meet every time of day before one comes back.
    private static final long STRIDE = 7919;

    private final WorkingTime working = new WorkingTime(hours());
    private long turn;

    /// A due date within the day or the next.
    @Benchmark
    public Instant dueInFourHours() {
        return working.add(start(), FOUR_HOURS);
    }

    /// A due date a year of working time ahead.
    @Benchmark
    public Instant dueInAYear() {
        return working.add(start(), A_YEAR);
    }

    /// The working time between two instants a year apart.
    @Benchmark
    public Duration elapsedOverAYear() {
        Instant start = start();
        return working.elapsed(start, start.plusSeconds(SECONDS_OF_A_YEAR));
    }

    /// The first answer of a new process, with the holidays still to be read.
    @Benchmark
    @BenchmarkMode(Mode.SingleShotTime)
    public Instant firstAnswer() {
        return new WorkingTime(hours()).add(FIRST, A_YEAR);
    }

    private Instant start() {
        turn = (turn + STRIDE) % SECONDS_OF_A_YEAR;
        return FIRST.plusSeconds(turn);
    }

    private static Hours hours() {
        Holidays holidays = new Holidays();
        List<Shift> shifts = List.of(Shift.of("09:00", "12:30"), Shift.of("13:30", "18:00"));
        Map<DayOfWeek, List<Shift>> week = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : List.of(
                DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY)) {
            week.put(day, shifts);
        }
        return new Hours(ZoneId.of("Europe/Berlin"), week, date -> !holidays.isWorkingDay("DE", "BY", date));
    }
}
