package org.xenia.server.assistant.card;

import com.ibm.icu.util.TimeZone;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.xenia.language.LanguageTag;
import org.xenia.server.assistant.calendar.MarketDays;
import org.xenia.server.assistant.card.ContactTimes.Verdict;
import org.xenia.server.assistant.context.Counterpart;

/// The customer's clock beside the agent's, and whether it is a good hour to reach out.
@Component
class TimePart {

    private final ContactTimes times;

    TimePart(ContactTimes times) {
        this.times = times;
    }

    CultureCard.@Nullable Time of(
            Counterpart with, MarketDays days, ZoneId agentZone, Instant now, LanguageTag reader) {
        ZoneId zone = zone(with);
        if (zone == null) {
            return null;
        }
        OffsetDateTime local = now.atZone(zone).toOffsetDateTime();
        OffsetDateTime agentLocal = now.atZone(agentZone).toOffsetDateTime();
        Verdict verdict = times.at(with, days, now.atZone(zone), reader);
        return new CultureCard.Time(
                zone.getId(),
                local,
                agentLocal,
                (local.getOffset().getTotalSeconds() - agentLocal.getOffset().getTotalSeconds()) / 60,
                verdict.good(),
                verdict.because(),
                verdict.next(),
                with.customer().timeZone() == null ? "market" : "stated");
    }

    /// The zone the customer's device or file tells, else that of a country that has one time for all;
    /// null otherwise.
    static @Nullable ZoneId zone(Counterpart with) {
        String stated = with.customer().timeZone();
        try {
            if (stated != null) {
                return ZoneId.of(stated);
            }
            String country = with.country();
            return country.isEmpty() ? null : onlyZone(country);
        } catch (DateTimeException unknown) {
            return null;
        }
    }

    private static @Nullable ZoneId onlyZone(String country) {
        Set<String> zones = TimeZone.getAvailableIDs(TimeZone.SystemTimeZoneType.CANONICAL_LOCATION, country, null);
        Set<Integer> offsets = zones.stream()
                .map(zone -> TimeZone.getTimeZone(zone).getRawOffset())
                .collect(Collectors.toSet());
        return offsets.size() == 1 ? ZoneId.of(zones.stream().sorted().toList().getFirst()) : null;
    }
}
