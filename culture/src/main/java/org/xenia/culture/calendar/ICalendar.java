package org.xenia.culture.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// Reads the all-day events of an iCalendar file (RFC 5545) as an operator's own days: single days, several days
/// in a row, every year, and dates left out. Events with a time of day count for their whole day.
public final class ICalendar {

    private static final int MOST_EVENTS = 5_000;
    private static final int YEARS_AHEAD = 50;
    private static final Set<String> YEARLY_WORDS =
            Set.of("FREQ", "INTERVAL", "COUNT", "UNTIL", "WKST", "BYMONTH", "BYMONTHDAY");

    private ICalendar() {}

    /// The own days of a file.
    ///
    /// @throws IllegalArgumentException when the text is no iCalendar file, an event has no readable date, or it
    ///     repeats otherwise than every year
    public static List<OwnDays.Own> read(String text) {
        if (!text.stripLeading().regionMatches(true, 0, "BEGIN:VCALENDAR", 0, 15)) {
            throw new IllegalArgumentException("the file is no iCalendar file: it does not begin with BEGIN:VCALENDAR");
        }
        List<OwnDays.Own> days = new ArrayList<>();
        Map<String, List<String>> event = new HashMap<>();
        for (String line : text.replaceAll("\\r?\\n[ \\t]", "").split("\\r?\\n")) {
            int colon = line.indexOf(':');
            if (colon < 0) {
                continue;
            }
            String name = line.substring(0, colon).split(";")[0].strip().toUpperCase(Locale.ROOT);
            String value = line.substring(colon + 1).strip();
            if (name.equals("BEGIN")) {
                event.clear();
            } else if (name.equals("END") && value.equalsIgnoreCase("VEVENT")) {
                days.add(own(event));
                event.clear();
            } else {
                event.computeIfAbsent(name, absent -> new ArrayList<>()).add(value);
            }
            if (days.size() > MOST_EVENTS) {
                throw new IllegalArgumentException("the file has more than " + MOST_EVENTS + " events");
            }
        }
        return List.copyOf(days);
    }

    private static OwnDays.Own own(Map<String, List<String>> event) {
        String name = unescaped(first(event, "SUMMARY", "Closed"));
        LocalDate from = date(first(event, "DTSTART", ""), name);
        String end = first(event, "DTEND", "");
        LocalDate to = end.isEmpty() ? from : date(end, name);
        if (end.length() == 8) {
            to = to.minusDays(1);
        }
        List<LocalDate> left = dates(event, "EXDATE", name);
        long days = Math.max(0, to.toEpochDay() - from.toEpochDay());
        List<String> spans = new ArrayList<>();
        Stream.concat(starts(from, first(event, "RRULE", ""), name).stream(), dates(event, "RDATE", name).stream())
                .filter(start -> !left.contains(start))
                .distinct()
                .forEach(start -> spans.add(days == 0 ? start.toString() : start + ".." + start.plusDays(days)));
        if (spans.isEmpty()) {
            throw new IllegalArgumentException("the event '" + name + "' has no day left");
        }
        return new OwnDays.Own(DateRule.parse(String.join(",", spans)), name, Kind.PUBLIC, false);
    }

    private static List<LocalDate> starts(LocalDate from, String rule, String name) {
        if (rule.isEmpty()) {
            return List.of(from);
        }
        Map<String, String> words = new HashMap<>();
        for (String word : rule.split(";")) {
            int equals = word.indexOf('=');
            words.put(word.substring(0, Math.max(0, equals)), word.substring(equals + 1));
        }
        if (!"YEARLY".equals(words.get("FREQ")) || !YEARLY_WORDS.containsAll(words.keySet())) {
            throw new IllegalArgumentException(
                    "the event '" + name + "' repeats otherwise than every year on its date");
        }
        int interval = Integer.parseInt(words.getOrDefault("INTERVAL", "1"));
        int count = Integer.parseInt(words.getOrDefault("COUNT", String.valueOf(YEARS_AHEAD)));
        LocalDate until = words.containsKey("UNTIL") ? date(words.get("UNTIL"), name) : LocalDate.MAX;
        List<LocalDate> starts = new ArrayList<>();
        for (int year = 0; starts.size() < Math.min(count, YEARS_AHEAD) && year < 10 * YEARS_AHEAD; year += interval) {
            LocalDate start = from.plusYears(year);
            if (start.isAfter(until)) {
                break;
            }
            if (start.getDayOfMonth() == from.getDayOfMonth()) {
                starts.add(start);
            }
        }
        return starts;
    }

    private static List<LocalDate> dates(Map<String, List<String>> event, String field, String name) {
        return event.getOrDefault(field, List.of()).stream()
                .flatMap(value -> Stream.of(value.split(",")))
                .map(value -> date(value, name))
                .toList();
    }

    private static String first(Map<String, List<String>> event, String field, String otherwise) {
        return event.getOrDefault(field, List.of(otherwise)).getFirst();
    }

    private static LocalDate date(String value, String name) {
        try {
            return LocalDate.parse(value.substring(0, Math.min(8, value.length())), DateTimeFormatter.BASIC_ISO_DATE);
        } catch (DateTimeException malformed) {
            throw new IllegalArgumentException("the event '" + name + "' has no readable date", malformed);
        }
    }

    private static String unescaped(String text) {
        return text.replace("\\n", " ")
                .replace("\\N", " ")
                .replace("\\,", ",")
                .replace("\\;", ";")
                .replace("\\\\", "\\");
    }
}
