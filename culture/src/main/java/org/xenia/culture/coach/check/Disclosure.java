package org.xenia.culture.coach.check;

import java.util.List;
import java.util.Set;
import org.xenia.culture.coach.draft.Conversation;
import org.xenia.culture.coach.rule.Check;
import org.xenia.culture.coach.rule.GeneralTriggers;
import org.xenia.culture.coach.rule.Hit;
import org.xenia.culture.coach.rule.Parameters;
import org.xenia.culture.coach.rule.Reading;

/// Catches a machine that does not say it is one, where the workspace or the law of the market
/// (`markets`) demands it and the customer has not been told yet.
final class Disclosure implements Check {

    private final Check missing;
    private final Set<String> markets;

    Disclosure(Parameters parameters) {
        missing = GeneralTriggers.missing(parameters);
        markets = Set.copyOf(parameters.list("markets"));
    }

    @Override
    public List<Hit> find(Reading reading) {
        Conversation conversation = reading.draft().conversation();
        boolean demanded = conversation.disclosure() || markets.contains(Places.country(reading.draft()));
        boolean first = !Boolean.FALSE.equals(conversation.firstReply());
        return conversation.bot() && demanded && first && !conversation.disclosed() ? missing.find(reading) : List.of();
    }
}
