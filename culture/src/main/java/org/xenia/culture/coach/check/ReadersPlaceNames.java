package org.xenia.culture.coach.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.xenia.culture.coach.draft.Draft;
import org.xenia.culture.coach.rule.Check;
import org.xenia.culture.coach.rule.Hit;
import org.xenia.culture.coach.rule.Parameters;
import org.xenia.culture.coach.rule.Reading;
import tools.jackson.databind.JsonNode;

/// Catches the name of a place that offends where the reader is. Each of `names` has its terms, and the markets or
/// languages whose readers they offend.
final class ReadersPlaceNames implements Check {

    private record Names(Pattern terms, List<String> markets, List<String> languages) {}

    private final List<Names> names = new ArrayList<>();

    ReadersPlaceNames(Parameters parameters) {
        for (JsonNode entry : parameters.node().path("names").values()) {
            String terms =
                    words(entry.path("terms")).stream().map(Pattern::quote).collect(Collectors.joining("|"));
            names.add(new Names(
                    Pattern.compile("(?iU)(?<![\\p{L}\\p{M}])(?:" + terms + ")(?![\\p{L}\\p{M}])"),
                    words(entry.path("markets")),
                    words(entry.path("languages"))));
        }
        if (names.isEmpty()) {
            throw parameters.mistake("needs 'names'");
        }
    }

    @Override
    public List<Hit> find(Reading reading) {
        Draft draft = reading.draft();
        List<Hit> hits = new ArrayList<>();
        for (Names name : names) {
            if (name.markets().contains(draft.country())
                    || name.languages().contains(draft.locale().language())) {
                Matcher matcher = name.terms().matcher(reading.plain());
                while (matcher.find()) {
                    hits.add(Hit.at(matcher.start(), matcher.end()));
                }
            }
        }
        return hits;
    }

    private static List<String> words(JsonNode list) {
        return list.values().stream().map(JsonNode::stringValue).toList();
    }
}
