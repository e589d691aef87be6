package org.xenia.culture.worktime;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.xenia.language.tool.Fields;
import org.xenia.language.tool.InvalidLine;
import tools.jackson.databind.JsonNode;

/// Reads working hours as JSON: `{"zone", "hours": {"mon": [["09:00","17:00"]]}, "holidays": ["2026-12-25"]}`.
/// Days may be written in full or with three letters, in any case; absent days are free.
public final class CalendarReader {

    private CalendarReader() {}

    /// The hours of a calendar; UTC where it has no zone.
    ///
    /// @throws InvalidLine naming the field that is not as it should be
    public static Hours read(JsonNode calendar) {
        String zone = Fields.findText(calendar, "zone");
        Set<LocalDate> holidays = holidays(calendar);
        return new Hours(zone(zone == null ? "UTC" : zone), week(calendar.get("hours")), holidays::contains);
    }

    private static ZoneId zone(String name) {
        try {
            return ZoneId.of(name);
        } catch (DateTimeException unknown) {
            throw new InvalidLine("zone", "'" + name + "' is no time zone such as Europe/Berlin");
        }
    }

    private static Set<LocalDate> holidays(JsonNode calendar) {
        Set<LocalDate> dates = new HashSet<>();
        for (JsonNode item : Fields.list(calendar, "holidays")) {
            JsonNode date = item.isObject() ? item.get("date") : item;
            try {
                dates.add(LocalDate.parse(date == null ? "" : date.asString("").strip()));
            } catch (DateTimeException malformed) {
                throw new InvalidLine("holidays", item + " is no date such as 2026-12-25");
            }
        }
        return dates;
    }

    private static Map<DayOfWeek, List<Shift>> week(@Nullable JsonNode hours) {
        Map<DayOfWeek, List<Shift>> week = new EnumMap<>(DayOfWeek.class);
        if (hours == null || hours.isNull()) {
            return week;
        }
        if (!hours.isObject()) {
            throw new InvalidLine("hours", "must be an object such as {\"mon\": [[\"09:00\",\"17:00\"]]}");
        }
        for (Map.Entry<String, JsonNode> day : hours.properties()) {
            week.computeIfAbsent(weekday(day.getKey()), absent -> new ArrayList<>())
                    .addAll(shifts(day.getValue()));
        }
        return week;
    }

    private static DayOfWeek weekday(String name) {
        String upper = name.strip().toUpperCase(Locale.ROOT);
        for (DayOfWeek day : DayOfWeek.values()) {
            boolean shortened = upper.length() >= 2 && day.name().startsWith(upper);
            if (shortened) {
                return day;
            }
        }
        throw new InvalidLine("hours", "'" + name + "' is no day of the week");
    }

    private static List<Shift> shifts(JsonNode day) {
        List<Shift> shifts = new ArrayList<>();
        if (day.isNull() || (day.isBoolean() && !day.asBoolean())) {
            return shifts;
        }
        if (!day.isArray()) {
            throw new InvalidLine("hours", "a day must be a list of [from, to]");
        }
        if (!day.isEmpty() && day.get(0).isString()) {
            shifts.add(shift(day));
            return shifts;
        }
        for (JsonNode pair : day) {
            shifts.add(shift(pair));
        }
        return shifts;
    }

    private static Shift shift(JsonNode pair) {
        if (!pair.isArray() || pair.size() != 2) {
            throw new InvalidLine("hours", "a shift must be [from, to]");
        }
        try {
            return Shift.of(pair.get(0).asString(""), pair.get(1).asString(""));
        } catch (IllegalArgumentException malformed) {
            throw new InvalidLine("hours", String.valueOf(malformed.getMessage()));
        }
    }
}
