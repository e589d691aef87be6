package org.xenia.server.knowledge.culture;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.xenia.culture.pack.Fact;
import org.xenia.culture.pack.Pack;
import org.xenia.culture.pack.PackKind;
import org.xenia.culture.pack.Packs;
import org.xenia.culture.pack.Topic;
import org.xenia.server.kernel.Refusal;
import org.xenia.server.kernel.Validation;
import org.xenia.server.knowledge.CultureBase;
import tools.jackson.databind.JsonNode;

/// Reads and checks what somebody proposes.
@Component
class SuggestionReader {

    private static final int MAX_NOTE = 2_000;

    private final CultureBase base;

    SuggestionReader(CultureBase base) {
        this.base = base;
    }

    /// @param fact the fact that would change; pack and topic are then its own and may be left out
    record Body(
            @Nullable String fact,
            @Nullable String kind,
            @Nullable String key,
            @Nullable String topic,
            @Nullable JsonNode value,
            @Nullable String note,
            @Nullable String source) {}

    /// @throws Refusal naming every field at fault
    Suggestion read(Body body) {
        JsonNode value = body.value() == null || body.value().isNull() ? null : body.value();
        Suggestion suggestion = body.fact() == null || body.fact().isBlank() ? fresh(body, value) : change(body, value);
        if (value != null) {
            OwnFacts.checkShape(suggestion.topic(), value);
        }
        return suggestion;
    }

    private Suggestion change(Body body, @Nullable JsonNode value) {
        Packs packs = base.packs();
        Validation validation = new Validation();
        String note = validation.text("/note", body.note(), MAX_NOTE);
        String source = validation.text("/source", body.source(), 500);
        validation.refuse();
        String id = String.valueOf(body.fact());
        Pack pack = packs.all().stream()
                .filter(each -> each.find(id).isPresent())
                .findFirst()
                .orElseThrow(() -> Refusal.field("/fact", "fact"));
        Fact fact = pack.find(id).orElseThrow();
        return new Suggestion(id, pack.kind(), pack.key(), fact.topic(), value, note, source);
    }

    private Suggestion fresh(Body body, @Nullable JsonNode value) {
        Validation validation = new Validation();
        PackKind kind = FactPresentation.kind(body.kind());
        validation.check(kind != null, "/kind", "pack_kind");
        String key = validation.text("/key", body.key(), 40);
        validation.check(kind == null || base.packs().find(kind, key).isPresent(), "/key", "pack");
        Topic topic = Topic.find(String.valueOf(body.topic())).orElse(null);
        validation.check(topic != null && (kind == null || topic.kind() == kind), "/topic", "topic");
        String note = validation.text("/note", body.note(), MAX_NOTE);
        String source = validation.text("/source", body.source(), 500);
        if (topic != null && value == null && !Proposals.noteIsEnough(topic)) {
            validation.add("/value", "required", Map.of());
        }
        validation.refuse();
        return new Suggestion(
                null, Objects.requireNonNull(kind), key, Objects.requireNonNull(topic), value, note, source);
    }
}
