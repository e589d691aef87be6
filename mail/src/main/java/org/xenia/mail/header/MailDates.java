package org.xenia.mail.header;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Dates in the shapes that mails carry: RFC 5322 and its old form, `asctime`, ISO 8601, two-digit years, zones by name
/// or missing, comments, month names of other languages.
public final class MailDates {

    private static final String TIME =
            "(\\d{1,2})[:.](\\d{1,2})(?:[:.](\\d{1,2}))?(?:[.,]\\d+)?\\s*([AaPp]\\.?[Mm]\\.?)?";
    private static final String ZONE = "\\s*([+-]\\s?\\d{1,2}:?\\d{0,2}|[A-Za-z]{1,5}(?:[+-]\\d{1,4}:?\\d{0,2})?)?";
    private static final Pattern MAIL = Pattern.compile(
            "(\\d{1,2})[\\s.-]{1,3}([\\p{L}.]{3,12})[\\s.,-]{1,3}(\\d{2,4})[,\\s]*(?:" + TIME + ZONE + ")?");
    private static final Pattern ASCTIME =
            Pattern.compile("([\\p{L}]{3,12})\\s+(\\d{1,2}),?\\s+" + TIME + ZONE + "\\s+(\\d{4})(\\s*[+-]\\d{4})?");
    private static final Pattern AMERICAN =
            Pattern.compile("([\\p{L}]{3,12})\\s+(\\d{1,2}),?\\s+(\\d{4})[,\\s]*(?:" + TIME + ZONE + ")?");
    private static final Pattern ISO =
            Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?:[T\\s,]+" + TIME + ZONE + ")?");
    private static final Pattern NUMBERS =
            Pattern.compile("(\\d{1,2})[/.](\\d{1,2})[/.](\\d{4})(?:[T\\s,]+" + TIME + ZONE + ")?");

    /// Offsets in minutes of the zone names of RFC 822 and of what programs add to them.
    private static final Map<String, Integer> ZONES = Map.ofEntries(
            Map.entry("EST", -300),
            Map.entry("EDT", -240),
            Map.entry("CST", -360),
            Map.entry("CDT", -300),
            Map.entry("MST", -420),
            Map.entry("MDT", -360),
            Map.entry("PST", -480),
            Map.entry("PDT", -420),
            Map.entry("AKST", -540),
            Map.entry("HST", -600),
            Map.entry("WET", 0),
            Map.entry("WEST", 60),
            Map.entry("BST", 60),
            Map.entry("CET", 60),
            Map.entry("MET", 60),
            Map.entry("MEZ", 60),
            Map.entry("CEST", 120),
            Map.entry("MEST", 120),
            Map.entry("MESZ", 120),
            Map.entry("EET", 120),
            Map.entry("EEST", 180),
            Map.entry("MSK", 180),
            Map.entry("MSD", 240),
            Map.entry("JST", 540),
            Map.entry("KST", 540),
            Map.entry("HKT", 480),
            Map.entry("SGT", 480),
            Map.entry("AEST", 600),
            Map.entry("AEDT", 660),
            Map.entry("NZST", 720),
            Map.entry("NZDT", 780),
            Map.entry("BRT", -180));

    private MailDates() {}

    /// The date, or `null` when the value holds none that can be meant.
    public static @Nullable OffsetDateTime find(String raw) {
        String text = EncodedWords.decode(raw.length() > 200 ? raw.substring(0, 200) : raw)
                .replaceAll("\\([^)]*\\)?", " ")
                .replaceAll("\\s+", " ");
        return shapes(text).orElse(null);
    }

    private static Optional<OffsetDateTime> shapes(String text) {
        return shape(MAIL, text, match -> made(match, 3, Months.number(match.group(2)), 1, 4))
                .or(() -> shape(ASCTIME, text, MailDates::asctime))
                .or(() -> shape(AMERICAN, text, match -> made(match, 3, Months.number(match.group(1)), 2, 4)))
                .or(() -> shape(ISO, text, match -> made(match, 1, Integer.parseInt(match.group(2)), 3, 4)))
                .or(() -> shape(NUMBERS, text, MailDates::numbers));
    }

    private static Optional<OffsetDateTime> shape(
            Pattern shape, String text, Function<Matcher, Optional<OffsetDateTime>> reading) {
        Matcher match = shape.matcher(text);
        return match.find() ? reading.apply(match) : Optional.empty();
    }

    /// Numbers alone: the day stands first unless that is impossible.
    private static Optional<OffsetDateTime> numbers(Matcher match) {
        int first = Integer.parseInt(match.group(1));
        int second = Integer.parseInt(match.group(2));
        return second > 12 ? made(match, 3, first, 2, 4) : made(match, 3, second, 1, 4);
    }

    private static Optional<OffsetDateTime> asctime(Matcher match) {
        String zone = match.group(9) == null ? match.group(7) : match.group(9);
        int year = Integer.parseInt(match.group(8));
        return moment(year, Months.number(match.group(1)), match.group(2), clock(match, 3), zone);
    }

    private static Optional<OffsetDateTime> made(Matcher match, int year, int month, int day, int time) {
        return moment(
                Integer.parseInt(match.group(year)),
                month,
                match.group(day),
                clock(match, time),
                match.group(time + 4));
    }

    private static int[] clock(Matcher match, int first) {
        if (match.group(first) == null) {
            return new int[] {0, 0, 0};
        }
        int hour = Integer.parseInt(match.group(first));
        int minute = Integer.parseInt(match.group(first + 1));
        String seconds = match.group(first + 2);
        String half = match.group(first + 3);
        if (half != null) {
            hour = hour % 12 + (half.toLowerCase(Locale.ROOT).startsWith("p") ? 12 : 0);
        }
        return new int[] {hour, minute, seconds == null ? 0 : Math.min(59, Integer.parseInt(seconds))};
    }

    private static Optional<OffsetDateTime> moment(
            int year, int month, String day, int[] clock, @Nullable String zone) {
        // RFC 5322, section 4.3: two digits are 1950 to 2049, three count from 1900.
        int full = year < 50 ? year + 2000 : year < 1000 ? year + 1900 : year;
        try {
            boolean midnight = clock[0] == 24;
            LocalDateTime local =
                    LocalDateTime.of(full, month, Integer.parseInt(day), midnight ? 0 : clock[0], clock[1], clock[2]);
            return Optional.of((midnight ? local.plusDays(1) : local).atOffset(offset(zone)));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    private static ZoneOffset offset(@Nullable String zone) {
        if (zone == null) {
            return ZoneOffset.UTC;
        }
        String name = zone.replace(" ", "").toUpperCase(Locale.ROOT);
        int sign = Math.max(name.indexOf('+'), name.indexOf('-'));
        if (sign < 0) {
            return ZoneOffset.ofTotalSeconds(ZONES.getOrDefault(name, 0) * 60);
        }
        String digits = name.substring(sign + 1).replace(":", "");
        int number = digits.isEmpty() ? 0 : Integer.parseInt(digits);
        int minutes = digits.length() <= 2 ? number * 60 : number / 100 * 60 + number % 100;
        boolean real = minutes <= 18 * 60;
        return ZoneOffset.ofTotalSeconds(real ? (name.charAt(sign) == '-' ? -minutes : minutes) * 60 : 0);
    }
}
