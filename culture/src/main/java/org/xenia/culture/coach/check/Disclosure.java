package org.xenia.culture.coach.check;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.xenia.culture.coach.draft.Conversation;
import org.xenia.culture.coach.draft.Draft;
import org.xenia.culture.coach.rule.Check;
import org.xenia.culture.coach.rule.GeneralTriggers;
import org.xenia.culture.coach.rule.Hit;
import org.xenia.culture.coach.rule.Parameters;
import org.xenia.culture.coach.rule.Reading;
import org.xenia.culture.pack.Fact;
import org.xenia.culture.pack.Topic;
import org.xenia.culture.pack.Value;

/// Catches a machine that does not say it is one, where the workspace or the law of the market demands it (as its pack
/// says, and for markets without a pack as `markets` does) and the customer has not been told yet.
final class Disclosure implements Check {

    private final Check missing;
    private final MarketFacts facts;
    private final Set<String> markets;

    Disclosure(Parameters parameters) {
        missing = GeneralTriggers.missing(parameters);
        facts = new MarketFacts(parameters);
        markets = Set.copyOf(parameters.list("markets"));
    }

    @Override
    public List<Hit> find(Reading reading) {
        Conversation conversation = reading.draft().conversation();
        boolean first = !Boolean.FALSE.equals(conversation.firstReply());
        if (!conversation.bot() || !first || conversation.disclosed()) {
            return List.of();
        }
        if (conversation.disclosure() || markets.contains(Places.country(reading.draft()))) {
            return missing.find(reading);
        }
        Fact law = law(reading);
        return law == null
                ? List.of()
                : missing.find(reading).stream().map(hit -> hit.because(law)).toList();
    }

    private @Nullable Fact law(Reading reading) {
        for (Fact fact : facts.on(reading, Topic.DISCLOSURE)) {
            Value.Disclosure value = fact.value(Value.Disclosure.class);
            if (value.demand() == Value.Demand.EVERYBODY && holds(value.since(), reading.draft())) {
                return fact;
            }
        }
        return null;
    }

    /// A draft without a time is one of today, and shipped facts are of laws in force.
    private static boolean holds(LocalDate since, Draft draft) {
        if (draft.now() == null) {
            return true;
        }
        ZoneId zone = Places.customerZone(draft);
        LocalDate today =
                draft.now().atZone(zone == null ? ZoneOffset.UTC : zone).toLocalDate();
        return !today.isBefore(since);
    }
}
