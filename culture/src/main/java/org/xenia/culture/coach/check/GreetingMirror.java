package org.xenia.culture.coach.check;

import java.util.ArrayList;
import java.util.List;
import org.xenia.culture.coach.draft.Conversation;
import org.xenia.culture.coach.rule.Check;
import org.xenia.culture.coach.rule.Hit;
import org.xenia.culture.coach.rule.Parameters;
import org.xenia.culture.coach.rule.Reading;
import tools.jackson.databind.JsonNode;

/// Catches a greeting of another custom than the customer's own. `pairs` lists greetings of the customer beside those
/// that do not answer them; what the customer did not say is never supposed.
final class GreetingMirror implements Check {

    private record Pair(List<String> customer, List<String> draft) {}

    private final List<Pair> pairs = new ArrayList<>();

    GreetingMirror(Parameters parameters) {
        for (JsonNode pair : parameters.node().path("pairs").values()) {
            pairs.add(new Pair(words(pair.path("customer")), words(pair.path("draft"))));
        }
        if (pairs.isEmpty()) {
            throw parameters.mistake("needs 'pairs'");
        }
    }

    @Override
    public List<Hit> find(Reading reading) {
        List<Conversation.Message> before = reading.draft().conversation().messages();
        List<Hit> hits = new ArrayList<>();
        for (Pair pair : pairs) {
            boolean greeted = before.stream()
                    .anyMatch(message ->
                            message.fromCustomer() && pair.customer().stream().anyMatch(message.text()::contains));
            for (String word : greeted ? pair.draft() : List.<String>of()) {
                int place = reading.plain().indexOf(word);
                if (place >= 0) {
                    hits.add(Hit.at(place, place + word.length()));
                }
            }
        }
        return hits.stream().limit(1).toList();
    }

    private static List<String> words(JsonNode list) {
        return list.values().stream().map(JsonNode::stringValue).toList();
    }
}
