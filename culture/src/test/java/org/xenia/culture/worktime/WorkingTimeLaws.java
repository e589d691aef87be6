package org.xenia.culture.worktime;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

@Label("The laws of working time (R29)")
class WorkingTimeLaws {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final Instant ORIGIN = Instant.parse("2026-01-01T00:00:00Z");

    @Property(tries = 300)
    void whatWasAddedHasElapsedWhenItIsDue(
            @ForAll("calendars") Hours hours,
            @ForAll @IntRange(max = 500_000) int start,
            @ForAll @IntRange(max = 3_000_000) int add) {
        WorkingTime working = new WorkingTime(hours);
        Instant from = ORIGIN.plusSeconds(start * 60L);
        assertThat(working.elapsed(from, working.add(from, Duration.ofSeconds(add))))
                .isEqualTo(Duration.ofSeconds(add));
    }

    @Property(tries = 300)
    void elapsedTimesAddUp(
            @ForAll("calendars") Hours hours,
            @ForAll @IntRange(max = 40_000_000) int start,
            @ForAll @IntRange(max = 20_000_000) int first,
            @ForAll @IntRange(max = 20_000_000) int second) {
        WorkingTime working = new WorkingTime(hours);
        Instant a = ORIGIN.plusSeconds(start);
        Instant b = a.plusSeconds(first);
        Instant c = b.plusSeconds(second);
        assertThat(working.elapsed(a, b).plus(working.elapsed(b, c))).isEqualTo(working.elapsed(a, c));
    }

    @Property(tries = 300)
    void addingTwiceIsAddingTheSum(
            @ForAll("calendars") Hours hours,
            @ForAll @IntRange(max = 40_000_000) int start,
            @ForAll @IntRange(min = 1, max = 900_000) int first,
            @ForAll @IntRange(min = 1, max = 900_000) int second) {
        WorkingTime working = new WorkingTime(hours);
        Instant from = ORIGIN.plusSeconds(start);
        assertThat(working.add(working.add(from, Duration.ofSeconds(first)), Duration.ofSeconds(second)))
                .isEqualTo(working.add(from, Duration.ofSeconds(first + second)));
    }

    @Property(tries = 60)
    void countsTheMinutesThatOneCountsOneByOne(
            @ForAll("plain") Plain plain, @ForAll @IntRange(max = 500_000) int start) {
        WorkingTime working = new WorkingTime(plain.hours());
        Instant from = ORIGIN.plusSeconds(start * 60L);
        long open = 0;
        for (int minute = 0; minute < 12 * 1440; minute++) {
            open += plain.isOpen(from.plusSeconds(minute * 60L)) ? 1 : 0;
        }
        assertThat(working.elapsed(from, from.plusSeconds(12 * 86_400L))).isEqualTo(Duration.ofMinutes(open));
    }

    @Provide
    Arbitrary<Hours> calendars() {
        return plains(1439).map(Plain::hours);
    }

    /// Hours whose ends avoid the hours that clock changes repeat, where one may count by the wall clock.
    @Provide
    Arbitrary<Plain> plain() {
        return plains(1439)
                .filter(plain -> plain.shifts().values().stream()
                        .flatMap(List::stream)
                        .allMatch(shift -> awayFromChange(shift.from()) && awayFromChange(shift.to() % Shift.DAY)));
    }

    private static boolean awayFromChange(int second) {
        return second >= 4 * 3600 && second < 23 * 3600;
    }

    private static Arbitrary<Plain> plains(int lastMinute) {
        Arbitrary<ZoneId> zones = Arbitraries.of(
                        "UTC",
                        "Europe/Berlin",
                        "America/New_York",
                        "America/Mexico_City",
                        "Asia/Tehran",
                        "Europe/Istanbul",
                        "Australia/Lord_Howe",
                        "Africa/Cairo",
                        "Asia/Kathmandu",
                        "Pacific/Apia")
                .map(ZoneId::of);
        Arbitrary<Shift> shift = Combinators.combine(
                        Arbitraries.integers().between(0, lastMinute),
                        Arbitraries.integers().between(1, 1439))
                .as((from, length) -> new Shift(from * 60, (from + length) * 60));
        Arbitrary<Map<DayOfWeek, List<Shift>>> week = shift.list()
                .ofMinSize(1)
                .ofMaxSize(9)
                .map(shifts -> {
                    Map<DayOfWeek, List<Shift>> days = new EnumMap<>(DayOfWeek.class);
                    for (int at = 0; at < shifts.size(); at++) {
                        days.computeIfAbsent(DayOfWeek.of(at * 3 % 7 + 1), day -> new ArrayList<>())
                                .add(shifts.get(at));
                    }
                    return days;
                });
        Arbitrary<Set<LocalDate>> holidays = Arbitraries.integers()
                .between(0, 600)
                .map(FIRST::plusDays)
                .set()
                .ofMaxSize(20);
        return Combinators.combine(zones, week, holidays).as(Plain::new);
    }

    record Plain(ZoneId zone, Map<DayOfWeek, List<Shift>> shifts, Set<LocalDate> holidays) {

        Hours hours() {
            return new Hours(zone, shifts, holidays::contains);
        }

        boolean isOpen(Instant instant) {
            LocalDate date = instant.atZone(zone).toLocalDate();
            int second = instant.atZone(zone).toLocalTime().toSecondOfDay();
            return covers(date, second) || covers(date.minusDays(1), second + Shift.DAY);
        }

        private boolean covers(LocalDate date, int second) {
            return !holidays.contains(date)
                    && shifts.getOrDefault(date.getDayOfWeek(), List.of()).stream()
                            .anyMatch(shift -> second >= shift.from() && second < shift.to());
        }
    }
}
