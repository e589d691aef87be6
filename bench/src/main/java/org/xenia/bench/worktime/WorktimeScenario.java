package org.xenia.bench.worktime;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.LongFunction;
import org.xenia.bench.Options;
import org.xenia.bench.Report;
import org.xenia.bench.Scenario;
import org.xenia.culture.calendar.Holidays;
import org.xenia.culture.worktime.Hours;
import org.xenia.culture.worktime.Shift;
import org.xenia.culture.worktime.WorkingTime;

/// Asks one calendar for due dates again and again on one thread, from starts spread over a year.
public final class WorktimeScenario implements Scenario {

    private static final Instant FIRST = Instant.parse("2026-01-01T00:00:00Z");
    private static final long SECONDS_OF_A_YEAR = 31_536_000;

    @Override
    public String name() {
        return "worktime";
    }

    @Override
    public String purpose() {
        return "microseconds for a due date a day and a year ahead, and for elapsed working time";
    }

    @Override
    public Map<String, String> parameters() {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("seconds", "3");
        parameters.put("warm", "2");
        return parameters;
    }

    @Override
    public void run(Options options, Report report) {
        long began = System.nanoTime();
        WorkingTime working = new WorkingTime(hours());
        working.add(FIRST, Duration.ofHours(2000));
        double firstMs = (System.nanoTime() - began) / 1e6;
        Map<String, LongFunction<Object>> questions = new LinkedHashMap<>();
        questions.put("due in 4 hours", second -> working.add(FIRST.plusSeconds(second), Duration.ofHours(4)));
        questions.put("due in a year", second -> working.add(FIRST.plusSeconds(second), Duration.ofHours(2000)));
        questions.put(
                "elapsed over a year",
                second -> working.elapsed(FIRST.plusSeconds(second), FIRST.plusSeconds(second + SECONDS_OF_A_YEAR)));
        questions.forEach((name, question) -> {
            rounds(question, options.number("warm"));
            Map<String, Object> figures = new LinkedHashMap<>();
            figures.put("microseconds", rounds(question, options.number("seconds")));
            figures.put("firstAnswerMs", Report.round(firstMs));
            report.line(name, figures);
        });
    }

    private static double rounds(LongFunction<Object> question, int seconds) {
        long began = System.nanoTime();
        long end = began + TimeUnit.SECONDS.toNanos(seconds);
        long done = 0;
        int mixed = 0;
        while (System.nanoTime() < end) {
            for (int turn = 0; turn < 1000; turn++, done++) {
                mixed ^= question.apply(done * 7919 % SECONDS_OF_A_YEAR).hashCode();
            }
        }
        double micros = (System.nanoTime() - began) / 1000.0 / done;
        return Math.round((micros + (mixed == 42 ? 1e-9 : 0)) * 1000) / 1000.0;
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
