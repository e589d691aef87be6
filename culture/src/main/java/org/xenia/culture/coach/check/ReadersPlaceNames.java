package org.xenia.culture.coach.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.xenia.culture.coach.rule.Check;
import org.xenia.culture.coach.rule.Hit;
import org.xenia.culture.coach.rule.Parameters;
import org.xenia.culture.coach.rule.Reading;
import org.xenia.culture.pack.Fact;
import org.xenia.culture.pack.Value.Effect;
import org.xenia.culture.pack.Value.Sensitivity;
import org.xenia.culture.pack.Value.SensitivityKind;
import tools.jackson.databind.JsonNode;

/// Catches the name of a place that offends where the reader is: those that the pack of the customer's market says to
/// avoid, in the facts whose ids end in `facts`, and for `markets` without a pack the `terms` of each of `names`.
final class ReadersPlaceNames implements Check {

    private record Names(Pattern terms, List<String> markets) {}

    private final MarketFacts facts;
    private final String ending;
    private final List<Names> names = new ArrayList<>();

    ReadersPlaceNames(Parameters parameters) {
        facts = new MarketFacts(parameters);
        ending = "." + parameters.text("facts");
        for (JsonNode entry : parameters.node().path("names").values()) {
            names.add(new Names(pattern(words(entry.path("terms"))), words(entry.path("markets"))));
        }
    }

    @Override
    public List<Hit> find(Reading reading) {
        List<Hit> hits = new ArrayList<>();
        for (Fact fact : facts.toMind(reading, SensitivityKind.TERRITORY, Effect.AVOID)) {
            if (fact.id().endsWith(ending)) {
                List<String> terms = fact.value(Sensitivity.class).terms();
                find(pattern(terms), reading).forEach(hit -> hits.add(hit.because(fact)));
            }
        }
        for (Names name : names) {
            if (name.markets().contains(reading.draft().country())) {
                hits.addAll(find(name.terms(), reading));
            }
        }
        return hits;
    }

    /// Where one of the terms stands, as whole words in any case.
    static List<Hit> find(Pattern terms, Reading reading) {
        List<Hit> hits = new ArrayList<>();
        Matcher matcher = terms.matcher(reading.plain());
        while (matcher.find()) {
            hits.add(Hit.at(matcher.start(), matcher.end()));
        }
        return hits;
    }

    static Pattern pattern(List<String> terms) {
        String any = terms.stream().map(Pattern::quote).collect(Collectors.joining("|"));
        return Pattern.compile("(?iU)(?<![\\p{L}\\p{M}])(?:" + any + ")(?![\\p{L}\\p{M}])");
    }

    private static List<String> words(JsonNode list) {
        return list.values().stream().map(JsonNode::stringValue).toList();
    }
}
