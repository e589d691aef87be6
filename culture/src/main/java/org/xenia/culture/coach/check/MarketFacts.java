package org.xenia.culture.coach.check;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.xenia.culture.coach.rule.Parameters;
import org.xenia.culture.coach.rule.Reading;
import org.xenia.culture.coach.rule.Scope;
import org.xenia.culture.pack.Fact;
import org.xenia.culture.pack.Topic;
import org.xenia.culture.pack.Value;
import org.xenia.culture.pack.Value.Effect;
import org.xenia.culture.pack.Value.Sensitivity;
import org.xenia.culture.pack.Value.SensitivityKind;

/// What the packs say of the customer's market, for rules that read facts. `suppose` in the rule file names by
/// language the market that counts where the customer's country is not known (`{zh-Hans: CN}`).
final class MarketFacts {

    private final Parameters parameters;

    MarketFacts(Parameters parameters) {
        this.parameters = parameters;
    }

    /// Facts on a topic.
    List<Fact> on(Reading reading, Topic topic) {
        String country = Places.country(reading.draft());
        return reading.facts(country.isEmpty() ? supposed(reading) : country, topic);
    }

    /// What is to be minded in a text, of one kind and effect.
    List<Fact> toMind(Reading reading, SensitivityKind kind, Effect effect) {
        return on(reading, Topic.SENSITIVITY).stream()
                .filter(fact -> {
                    Sensitivity value = fact.value(Sensitivity.class);
                    boolean text = value.where().isEmpty() || value.where().contains("text");
                    return value.kind() == kind && value.effect() == effect && text;
                })
                .toList();
    }

    /// Days on which the market mourns: solemn festivals, and times without a cheerful tone.
    List<Fact> mourning(Reading reading) {
        return Stream.concat(
                        on(reading, Topic.FESTIVAL).stream()
                                .filter(fact -> fact.value(Value.Festival.class).mood() == Value.Mood.SOLEMN),
                        on(reading, Topic.PAUSE).stream()
                                .filter(fact -> fact.value(Value.Pause.class).kind() == Value.PauseKind.TONE))
                .toList();
    }

    private String supposed(Reading reading) {
        return parameters.entries("suppose").entrySet().stream()
                .filter(entry -> Scope.covers(entry.getKey(), reading.draft()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }
}
