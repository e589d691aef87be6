package org.xenia.server.assistant.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.xenia.server.assistant.calendar.OwnDays.OwnDay;

/// Reads the days of an iCalendar file (RFC 5545): events with a start, an end that is not included,
/// and a summary. Yearly repetition is followed for so many years as holidays are planned ahead; other
/// rules of repetition are left, with the first day kept.
final class ICalendar {

    private static final int YEARS_AHEAD = 5;
    private static final int LONGEST_EVENT = 60;
    private static final int LONGEST_NAME = 200;

    private ICalendar() {}

    /// The days in order of their first mention; empty when the text is no calendar.
    static List<OwnDay> days(String text) {
        Map<LocalDate, OwnDay> days = new TreeMap<>();
        Event event = null;
        // A line that begins with a blank goes on the line before.
        for (String line : text.replaceAll("\r?\n[ \t]", "").split("\r?\n")) {
            String property = line.strip();
            if (property.equalsIgnoreCase("BEGIN:VEVENT")) {
                event = new Event();
            } else if (property.equalsIgnoreCase("END:VEVENT") && event != null) {
                event.days().forEach(day -> days.putIfAbsent(day.date(), day));
                event = null;
            } else if (event != null) {
                event.read(property);
            }
        }
        return new ArrayList<>(days.values());
    }

    private static final class Event {

        private @Nullable LocalDate start;
        private @Nullable LocalDate end;
        private boolean yearly;
        private String summary = "";

        void read(String line) {
            int colon = line.indexOf(':');
            if (colon < 0) {
                return;
            }
            String name = line.substring(0, colon).split(";")[0].toUpperCase(Locale.ROOT);
            String value = line.substring(colon + 1);
            switch (name) {
                case "DTSTART" -> start = date(value);
                case "DTEND" -> end = date(value);
                case "SUMMARY" -> summary = unescaped(value);
                case "RRULE" -> yearly = value.toUpperCase(Locale.ROOT).matches("FREQ=YEARLY(;INTERVAL=1)?");
                default -> {
                    // Everything else says nothing about the day.
                }
            }
        }

        List<OwnDay> days() {
            LocalDate first = start;
            if (first == null || summary.isBlank()) {
                return List.of();
            }
            LocalDate last = end == null || !end.isAfter(first) ? first : end.minusDays(1);
            List<OwnDay> days = new ArrayList<>();
            for (int year = 0; year <= (yearly ? YEARS_AHEAD : 0); year++) {
                LocalDate day = first.plusYears(year);
                LocalDate until = last.plusYears(year);
                for (int length = 0; length < LONGEST_EVENT && !day.isAfter(until); length++) {
                    days.add(new OwnDay(day, summary));
                    day = day.plusDays(1);
                }
            }
            return days;
        }

        private static @Nullable LocalDate date(String value) {
            try {
                return value.length() < 8
                        ? null
                        : LocalDate.parse(value.substring(0, 8), DateTimeFormatter.BASIC_ISO_DATE);
            } catch (DateTimeException malformed) {
                return null;
            }
        }

        private static String unescaped(String value) {
            String text = value.replace("\\n", " ")
                    .replace("\\N", " ")
                    .replace("\\,", ",")
                    .replace("\\;", ";")
                    .replace("\\\\", "\\")
                    .strip();
            return text.length() > LONGEST_NAME ? text.substring(0, LONGEST_NAME) : text;
        }
    }
}
