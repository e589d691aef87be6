package org.xenia.culture.coach.rule;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.xenia.culture.coach.draft.Draft;
import tools.jackson.databind.JsonNode;

/// Entries of a rule that may differ by language, prepared once for each locale that asks.
///
/// In a rule file they are one list for all the languages of the rule, or an object with a list for each
/// tag; all tags that cover a draft count together.
final class ByLanguage<T> {

    private final Map<String, Map<String, String>> entries;
    private final Function<Map<String, String>, T> prepare;
    private final Map<Key, T> prepared = new ConcurrentHashMap<>();

    private record Key(String locale, String country) {}

    ByLanguage(Parameters parameters, String name, Function<Map<String, String>, T> prepare) {
        JsonNode node = parameters.node().path(name);
        boolean languages = node.isObject() && node.values().stream().allMatch(JsonNode::isContainer);
        this.entries = languages ? parameters.entriesByLanguage(name) : Map.of("*", parameters.entries(name));
        this.prepare = prepare;
    }

    T of(Draft draft) {
        Key key = new Key(draft.locale().value(), draft.country());
        T known = prepared.get(key);
        return known == null ? prepared.computeIfAbsent(key, ignored -> prepare.apply(merged(draft))) : known;
    }

    private Map<String, String> merged(Draft draft) {
        Map<String, String> merged = new LinkedHashMap<>();
        entries.forEach((tag, list) -> {
            if (Scope.covers(tag, draft)) {
                merged.putAll(list);
            }
        });
        return merged;
    }
}
