package org.xenia.server.assistant.card;

import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.xenia.language.LanguageTag;
import org.xenia.server.assistant.calendar.MarketDays;
import org.xenia.server.assistant.calendar.WorkspaceHolidays;
import org.xenia.server.assistant.card.ContactTimes.Verdict;
import org.xenia.server.assistant.context.Counterpart;
import org.xenia.server.assistant.context.Counterparts;
import org.xenia.server.conversation.GoodHours;
import org.xenia.server.kernel.database.Transactions;

/// Answers from the facts of the culture base when a customer may be written to unasked: the same verdict that
/// the culture card shows the agent.
@Component
class MarketHours implements GoodHours {

    private static final LanguageTag ANY = LanguageTag.of("en");

    private final Counterparts counterparts;
    private final WorkspaceHolidays holidays;
    private final ContactTimes times;
    private final Transactions transactions;

    MarketHours(Counterparts counterparts, WorkspaceHolidays holidays, ContactTimes times, Transactions transactions) {
        this.counterparts = counterparts;
        this.holidays = holidays;
        this.times = times;
        this.transactions = transactions;
    }

    @Override
    public @Nullable Wait find(UUID conversation, Instant now) {
        return transactions.call(() -> {
            Counterpart with = counterparts.of(conversation);
            ZoneId zone = TimePart.zone(with);
            if (zone == null) {
                return null;
            }
            MarketDays days = holidays.of(with.country());
            Verdict verdict = times.at(with, days, now.atZone(zone), ANY);
            Instant next = verdict.next();
            return verdict.good() || next == null ? null : new Wait(next, verdict.code());
        });
    }
}
