package org.xenia.server.assistant.card;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.xenia.language.LanguageTag;
import org.xenia.server.assistant.calendar.MarketDays;
import org.xenia.server.assistant.card.ContactTimes.Verdict;
import org.xenia.server.assistant.context.Counterpart;
import org.xenia.server.customer.CustomerClock;

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
        return CustomerClock.find(with.customer().timeZone(), with.country());
    }
}
