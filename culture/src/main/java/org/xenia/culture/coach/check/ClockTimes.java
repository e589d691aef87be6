package org.xenia.culture.coach.check;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.xenia.culture.coach.rule.Check;
import org.xenia.culture.coach.rule.Hit;
import org.xenia.culture.coach.rule.Reading;

/// Catches times of day that do not say whose, where writer and reader live by different clocks. Suggests
/// the same moment on the customer's clock, taking the time as the writer's.
final class ClockTimes implements Check {

    private static final Pattern TIME = Pattern.compile(
            "(?=\\d)(?<![\\p{L}\\p{N}.,:/-])(?:(?<h>[01]?\\d|2[0-3])[:h](?<m>[0-5]\\d)(?:\\s?(?<half>[ap]\\.?m\\.?)(?!\\p{L}))?(?:\\s?Uhr)?"
                    + "|(?<h2>1[0-2]|0?[1-9])\\s?(?<half2>[ap]\\.?m\\.?)(?!\\p{L})|(?<h3>[01]?\\d|2[0-3])\\s?(?:Uhr|h)(?![\\p{L}\\p{N}])"
                    + "|(?<h4>[01]?\\d|2[0-3])(?:時|点|點|시)(?!間|间))(?![:\\p{N}])",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ZONE = Pattern.compile(
            "\\b(?:UTC|GMT|[CEMPW]E?S?[DST]T|CES?T|BST|JST|KST|IST|SGT|HKT|AE[SD]T|MSK|BRT|ART|ICT|WIB)\\b"
                    + "|[+-]\\d{2}:\\d{2}|(?iU:your (?:local )?time|local time|my time|our time|\\w+ time\\b|time zone|Ortszeit|Ihrer? Zeit|MEZ|MESZ"
                    + "|heure (?:locale|de \\w+)|votre heure|hora (?:local|de|del)\\b|su hora|ora (?:locale|di|italiana)|horário de|"
                    + "lokale tijd|czasu|по местному|по москов|время|saatiyle|日本時間|現地時間|时间|時間|현지|بتوقيت)");

    @Override
    public List<Hit> find(Reading reading) {
        ZoneId theirs = Places.customerZone(reading.draft());
        ZoneId ours = Places.agentZone(reading.draft());
        Instant now =
                reading.draft().now() == null ? Instant.now() : reading.draft().now();
        if (theirs == null
                || ours == null
                || theirs.getRules().getOffset(now).equals(ours.getRules().getOffset(now))) {
            return List.of();
        }
        List<Hit> hits = new ArrayList<>();
        Matcher matcher = TIME.matcher(reading.plain());
        while (matcher.find()) {
            if (!ZONE.matcher(reading.sentence(matcher.start()).text()).find()) {
                String there = there(matcher, now, ours, theirs);
                hits.add(
                        there == null
                                ? Hit.at(matcher.start(), matcher.end())
                                : Hit.suggest(matcher.start(), matcher.end(), there));
            }
        }
        return hits;
    }

    private static @Nullable String there(Matcher matcher, Instant now, ZoneId ours, ZoneId theirs) {
        String hour = first(matcher, "h", "h2", "h3", "h4");
        String half = first(matcher, "half", "half2").toLowerCase(Locale.ROOT);
        String minute = first(matcher, "m");
        int hours = Integer.parseInt(hour);
        if (!half.isEmpty()) {
            hours = hours % 12 + (half.startsWith("p") ? 12 : 0);
        }
        try {
            LocalTime time = LocalTime.of(hours, minute.isEmpty() ? 0 : Integer.parseInt(minute));
            ZonedDateTime moment = now.atZone(ours).with(time).withZoneSameInstant(theirs);
            return moment.format(DateTimeFormatter.ofPattern("HH:mm")) + " (" + theirs.getId() + ")";
        } catch (DateTimeException noTime) {
            return null;
        }
    }

    private static String first(Matcher matcher, String... groups) {
        for (String group : groups) {
            if (matcher.group(group) != null) {
                return matcher.group(group);
            }
        }
        return "";
    }
}
