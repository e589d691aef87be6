package org.xenia.culture.coach.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.xenia.culture.coach.draft.Conversation.Message;
import org.xenia.culture.coach.rule.Check;
import org.xenia.culture.coach.rule.GeneralTriggers;
import org.xenia.culture.coach.rule.Hit;
import org.xenia.culture.coach.rule.Parameters;
import org.xenia.culture.coach.rule.Reading;
import org.xenia.culture.pack.Fact;
import org.xenia.culture.pack.Value.Effect;
import org.xenia.culture.pack.Value.Sensitivity;
import org.xenia.culture.pack.Value.SensitivityKind;

/// Catches disputed names of places: those of the trigger `words`, and those that the pack of the customer's market
/// says to avoid. A name that the pack favours, as a workspace may have set it, is right there. A name that the
/// customer used first is theirs.
final class DisputedNames implements Check {

    private final Check words;
    private final MarketFacts facts;

    DisputedNames(Parameters parameters) {
        words = GeneralTriggers.words(parameters);
        facts = new MarketFacts(parameters);
    }

    @Override
    public List<Hit> find(Reading reading) {
        List<Hit> hits = new ArrayList<>(words.find(reading));
        for (Fact fact : facts.toMind(reading, SensitivityKind.TERRITORY, Effect.AVOID)) {
            Pattern terms =
                    ReadersPlaceNames.pattern(fact.value(Sensitivity.class).terms());
            if (!customerSaid(terms, reading)) {
                ReadersPlaceNames.find(terms, reading).stream()
                        .filter(hit -> hits.stream().noneMatch(other -> other.start() == hit.start()))
                        .forEach(hit -> hits.add(hit.because(fact)));
            }
        }
        List<String> favoured = facts.toMind(reading, SensitivityKind.TERRITORY, Effect.FAVOUR).stream()
                .flatMap(fact -> fact.value(Sensitivity.class).terms().stream())
                .map(term -> term.toLowerCase(Locale.ROOT))
                .toList();
        hits.removeIf(hit -> favoured.contains(reading.text(hit).toLowerCase(Locale.ROOT)));
        return hits;
    }

    private static boolean customerSaid(Pattern terms, Reading reading) {
        return reading.draft().conversation().messages().stream()
                .filter(Message::fromCustomer)
                .anyMatch(message -> terms.matcher(message.text()).find());
    }
}
