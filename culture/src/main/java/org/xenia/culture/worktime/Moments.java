package org.xenia.culture.worktime;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import org.xenia.language.tool.InvalidLine;

/// Reads moments as people and programs write them: with an offset, with `Z`, with a zone, or as local time.
final class Moments {

    private Moments() {}

    /// The instant; a text without offset is local time in the zone, a mere date its first moment.
    static Instant instant(String text, ZoneId zone, String field) {
        String iso = text.strip();
        if (iso.length() > 10 && iso.charAt(10) == ' ') {
            iso = iso.substring(0, 10) + "T" + iso.substring(11);
        }
        try {
            TemporalAccessor read = iso.length() == 10
                    ? LocalDate.parse(iso)
                    : DateTimeFormatter.ISO_DATE_TIME.parseBest(iso, ZonedDateTime::from, LocalDateTime::from);
            return switch (read) {
                case ZonedDateTime zoned -> zoned.toInstant();
                case LocalDateTime local -> local.atZone(zone).toInstant();
                default -> LocalDate.from(read).atStartOfDay(zone).toInstant();
            };
        } catch (DateTimeException malformed) {
            throw new InvalidLine(field, "must be an ISO 8601 date and time such as 2026-03-30T10:00:00+02:00");
        }
    }
}
