package org.xenia.culture.coach.check;

import java.util.List;
import java.util.Set;
import org.xenia.culture.coach.draft.Draft;
import org.xenia.culture.coach.rule.Check;
import org.xenia.culture.coach.rule.GeneralTriggers;
import org.xenia.culture.coach.rule.Hit;
import org.xenia.culture.coach.rule.Parameters;
import org.xenia.culture.coach.rule.Reading;

/// Catches a machine's translation that nobody has looked at, where the engine is not sure (`least`, in
/// percent) or the matter is legal, medical or about payment: by the conversation's subject or by the
/// words of the trigger.
final class MachineOutput implements Check {

    private static final Set<String> GRAVE = Set.of("legal", "medical", "payment", "health", "contract", "billing");

    private final Check words;
    private final double least;

    MachineOutput(Parameters parameters) {
        words = GeneralTriggers.words(parameters);
        least = parameters.number("least", 60) / 100.0;
    }

    @Override
    public List<Hit> find(Reading reading) {
        Draft draft = reading.draft();
        if (!draft.origin().machine()) {
            return List.of();
        }
        Double confidence = draft.origin().confidence();
        if (confidence != null && confidence < least) {
            return List.of(Hit.at(0, draft.text().length()).with("cause", "confidence"));
        }
        boolean grave = draft.conversation().subjects().stream()
                .anyMatch(subject -> GRAVE.stream().anyMatch(subject::contains));
        return grave || !words.find(reading).isEmpty()
                ? List.of(Hit.at(0, draft.text().length()).with("cause", "subject"))
                : List.of();
    }
}
