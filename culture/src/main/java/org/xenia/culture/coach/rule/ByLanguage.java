package org.xenia.culture.coach.rule;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.xenia.culture.coach.draft.Draft;
import tools.jackson.databind.JsonNode;

/// Entries of a rule that may differ by language, prepared once for each set of languages that
/// asks.
///
/// In a rule file they are one list for all the languages of the rule, or an object with a list for each
/// tag; all tags that cover a draft count together.
final class ByLanguage<T> {

    private final Map<String, Map<String, String>> entries;
    private final Function<Map<String, String>, T> prepare;
    private final Map<Set<String>, T> prepared = new ConcurrentHashMap<>();
    private final Map<Reader, T> byReader = new ConcurrentHashMap<>();

    /// More kinds of readers than anybody serves; callers may name any.
    private static final int MOST_READERS = 500;

    private record Reader(String locale, String country) {}

    ByLanguage(Parameters parameters, String name, Function<Map<String, String>, T> prepare) {
        JsonNode node = parameters.node().path(name);
        boolean languages = node.isObject() && node.values().stream().allMatch(JsonNode::isContainer);
        this.entries = languages ? parameters.entriesByLanguage(name) : Map.of("*", parameters.entries(name));
        this.prepare = prepare;
    }

    T of(Draft draft) {
        Reader reader = new Reader(draft.locale().value(), draft.country());
        T known = byReader.get(reader);
        if (known == null) {
            known = prepared(draft);
            if (byReader.size() >= MOST_READERS) {
                byReader.clear();
            }
            byReader.put(reader, known);
        }
        return known;
    }

    /// Readers to whom the same tags apply share what is prepared.
    private T prepared(Draft draft) {
        Set<String> tags = new LinkedHashSet<>(entries.keySet());
        tags.removeIf(tag -> !Scope.covers(tag, draft));
        return prepared.computeIfAbsent(tags, this::prepare);
    }

    private T prepare(Set<String> tags) {
        Map<String, String> merged = new LinkedHashMap<>();
        entries.forEach((tag, list) -> {
            if (tags.contains(tag)) {
                merged.putAll(list);
            }
        });
        return prepare.apply(merged);
    }
}
