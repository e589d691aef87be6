package org.xenia.culture.coach.check;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.xenia.culture.coach.draft.Draft;
import org.xenia.culture.coach.rule.Check;
import org.xenia.culture.coach.rule.Hit;
import org.xenia.culture.coach.rule.Parameters;
import org.xenia.culture.coach.rule.Reading;

/// Catches that a message would arrive in a weekly time of rest, on the customer's clock. `from` and `to` are written
/// as `FRI 14:00`; the end may lie in the next week.
final class RestDay implements Check {

    private static final int WEEK = 7 * 24 * 60;

    private final int from;
    private final int to;

    RestDay(Parameters parameters) {
        from = minute(parameters, parameters.text("from"));
        to = minute(parameters, parameters.text("to"));
    }

    @Override
    public List<Hit> find(Reading reading) {
        Draft draft = reading.draft();
        ZoneId zone = Places.customerZone(draft);
        if (draft.now() == null || zone == null) {
            return List.of();
        }
        ZonedDateTime there = draft.now().atZone(zone);
        int now = minute(there.getDayOfWeek(), there.toLocalTime());
        boolean resting = Math.floorMod(now - from, WEEK) < Math.floorMod(to - from, WEEK);
        String clock = "%02d:%02d".formatted(there.getHour(), there.getMinute());
        return resting ? List.of(Hit.at(0, draft.text().length()).with("time", clock)) : List.of();
    }

    private static int minute(Parameters parameters, String text) {
        String[] parts = text.split(" ");
        DayOfWeek day = Stream.of(DayOfWeek.values())
                .filter(each -> each.name().startsWith(parts[0].toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> parameters.mistake("has no day of the week in '" + text + "'"));
        return minute(day, LocalTime.parse(parts[1]));
    }

    private static int minute(DayOfWeek day, LocalTime time) {
        return (day.getValue() - 1) * 24 * 60 + time.getHour() * 60 + time.getMinute();
    }
}
