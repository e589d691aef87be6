package org.xenia.culture.format;

import com.ibm.icu.text.RelativeDateTimeFormatter.RelativeDateTimeUnit;
import com.ibm.icu.text.RelativeDateTimeFormatter.Style;
import com.ibm.icu.util.ULocale;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.xenia.language.tool.InvalidLine;
import tools.jackson.databind.node.ObjectNode;

/// Lines of the tool `format` about time.
final class DateLines {

    private final Dates dates = new Dates();
    private final Relatives relatives = new Relatives();

    ObjectNode date(Options options) {
        Moment moment = moment(options);
        LocalDate date = moment.date();
        if (date == null) {
            throw new InvalidLine("value", "must hold a date such as 2026-03-04");
        }
        DateStyle style = options.style(DateStyle.UNAMBIGUOUS, "dateStyle", "style", "length");
        return options.answer(dates.date(date, options.locale(), style));
    }

    ObjectNode time(Options options) {
        Moment moment = moment(options);
        DateStyle style = options.style(DateStyle.SHORT, "timeStyle", "style", "length");
        ULocale locale = options.locale();
        Instant instant = moment.instant();
        ZoneId zone = moment.zone();
        if (instant == null || zone == null) {
            return options.answer(dates.time(moment.time(), locale, style));
        }
        ObjectNode answer = options.answer(dates.time(instant, zone, locale, style));
        return beside(answer, options, instant, zone, locale);
    }

    ObjectNode dateTime(Options options) {
        Moment moment = moment(options);
        LocalDate date = moment.date();
        if (date == null) {
            throw new InvalidLine("value", "must hold a date and a time such as 2026-03-04T15:05:00Z");
        }
        DateStyle dateStyle = options.style(DateStyle.UNAMBIGUOUS, "dateStyle", "style", "length");
        DateStyle usual = dateStyle == DateStyle.UNAMBIGUOUS ? DateStyle.SHORT : dateStyle;
        DateStyle timeStyle = options.find("dateStyle") != null
                ? options.style(DateStyle.SHORT, "timeStyle")
                : options.style(usual, "timeStyle");
        ULocale locale = options.locale();
        ZoneId zone = moment.zone() == null ? ZoneOffset.UTC : moment.zone();
        Instant instant = moment.instant() == null
                ? date.atTime(moment.time()).atZone(zone).toInstant()
                : moment.instant();
        ObjectNode answer = options.answer(dates.dateTime(instant, zone, locale, dateStyle, timeStyle));
        return moment.zone() == null ? answer : beside(answer, options, instant, zone, locale);
    }

    /// The customer's zone by name, and the agent's own time beside it.
    private ObjectNode beside(ObjectNode answer, Options options, Instant instant, ZoneId zone, ULocale locale) {
        answer.put("zone", dates.zoneName(instant, zone, locale));
        ZoneId agent = options.findZone("agentTimeZone");
        if (agent != null) {
            answer.put("agent", dates.dateTime(instant, agent, locale, DateStyle.UNAMBIGUOUS, DateStyle.SHORT));
            answer.put("agentZone", dates.zoneName(instant, agent, locale));
            int seconds = zone.getRules().getOffset(instant).getTotalSeconds()
                    - agent.getRules().getOffset(instant).getTotalSeconds();
            answer.put(
                    "difference",
                    ZoneOffset.ofTotalSeconds(Math.clamp(seconds, -64_800, 64_800))
                            .getId());
        }
        return answer;
    }

    ObjectNode relative(Options options) {
        double amount = options.decimal("value").doubleValue();
        String unit = options.find("unit");
        if (unit == null) {
            throw new InvalidLine("unit", "must be a unit of time such as day");
        }
        String singular = unit.toLowerCase(Locale.ROOT).replaceFirst("s$", "");
        RelativeDateTimeUnit known = options.choice("unit", RelativeDateTimeUnit.class, singular);
        String style = options.find("style");
        Style length = style == null ? Style.LONG : options.choice("style", Style.class, style);
        boolean words = !"always".equals(options.find("numeric"));
        return options.answer(relatives.text(amount, known, options.locale(), length, words));
    }

    private static Moment moment(Options options) {
        Moment moment = Moment.find(options.text("value"), options.findZone("timeZone"));
        if (moment == null || moment.isFarAway()) {
            throw new InvalidLine("value", "must be a date, a time or both as ISO 8601 writes them");
        }
        return moment;
    }

    /// What an ISO 8601 text holds.
    ///
    /// @param date    when it has one
    /// @param time    midnight when it has none
    /// @param instant when it says its offset, or a zone was stated
    /// @param zone    the zone to show it in
    private record Moment(
            @Nullable LocalDate date,
            LocalTime time,
            @Nullable Instant instant,
            @Nullable ZoneId zone) {

        private static final int LAST_YEAR = 9999;

        /// Years that calendars of other cultures were not made for.
        boolean isFarAway() {
            return date != null && (date.getYear() > LAST_YEAR || date.getYear() < 1);
        }

        static @Nullable Moment find(String text, @Nullable ZoneId zone) {
            String value = text.strip().replace(' ', 'T');
            try {
                return value.indexOf('T') > 0 ? dateTime(value, zone) : single(value);
            } catch (DateTimeException malformed) {
                return null;
            }
        }

        private static Moment single(String value) {
            if (value.indexOf(':') < 0) {
                return new Moment(LocalDate.parse(value), LocalTime.MIDNIGHT, null, null);
            }
            return new Moment(null, LocalTime.parse(value), null, null);
        }

        private static Moment dateTime(String value, @Nullable ZoneId zone) {
            if (value.matches(".*T.*([Zz]|[+-]\\d{2}(:?\\d{2})?)$")) {
                OffsetDateTime stated = OffsetDateTime.parse(value);
                ZoneId shown = zone == null ? stated.getOffset() : zone;
                ZonedDateTime there = stated.atZoneSameInstant(shown);
                return new Moment(there.toLocalDate(), there.toLocalTime(), stated.toInstant(), shown);
            }
            LocalDateTime local = LocalDateTime.parse(value);
            Instant instant = zone == null ? null : local.atZone(zone).toInstant();
            return new Moment(local.toLocalDate(), local.toLocalTime(), instant, zone);
        }
    }
}
