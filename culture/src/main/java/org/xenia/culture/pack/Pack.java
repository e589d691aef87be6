package org.xenia.culture.pack;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// All that is known of one market or language.
///
/// @param kind market or language
/// @param key ISO 3166-1 alpha-2 or BCP 47
/// @param review who of the market or language has signed it, or null for not yet
/// @param facts in the order of the file
public record Pack(PackKind kind, String key, @Nullable NativeReview review, List<Fact> facts) {

    /// Facts on a topic, in the order of the file.
    public List<Fact> facts(Topic topic) {
        return facts.stream().filter(fact -> fact.topic() == topic).toList();
    }

    /// Values on a topic, in the order of the file.
    public <V extends Value> List<V> values(Topic topic, Class<V> type) {
        return facts(topic).stream().map(fact -> fact.value(type)).toList();
    }

    /// The fact with this id.
    public Optional<Fact> find(String id) {
        return facts.stream().filter(fact -> fact.id().equals(id)).findFirst();
    }
}
