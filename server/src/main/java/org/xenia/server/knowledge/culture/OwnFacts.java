package org.xenia.server.knowledge.culture;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.xenia.culture.pack.Fact;
import org.xenia.culture.pack.Topic;
import org.xenia.server.identity.Audit;
import org.xenia.server.kernel.Actor;
import org.xenia.server.kernel.Caller;
import org.xenia.server.kernel.CommonRefusal;
import org.xenia.server.kernel.Ids;
import org.xenia.server.kernel.Refusal;
import org.xenia.server.kernel.Validation;
import org.xenia.server.kernel.database.Json;
import org.xenia.server.kernel.event.EventLog;
import org.xenia.server.kernel.event.Subject;
import org.xenia.server.knowledge.CultureBase;
import org.xenia.server.knowledge.KnowledgeEvent;
import tools.jackson.databind.JsonNode;

/// Changes what the workspace says about markets and languages. What we ship stays as it is, and every
/// change is kept. Every method takes part in the caller's transaction.
@Component
class OwnFacts {

    /// How the identifiers of facts begin that the workspace added.
    static final String ADDED = "own.";

    private final CultureBase base;
    private final OwnFactStore store;
    private final EventLog events;
    private final Audit audit;

    OwnFacts(CultureBase base, OwnFactStore store, EventLog events, Audit audit) {
        this.base = base;
        this.store = store;
        this.events = events;
        this.audit = audit;
    }

    /// The fact as the workspace sees it.
    ///
    /// @throws Refusal `not_found`
    Fact get(String id) {
        return base.packs().findFact(id).orElseThrow(() -> Refusal.of(CommonRefusal.NOT_FOUND));
    }

    /// Puts an own value or note in the place of ours.
    ///
    /// @throws Refusal `not_found`; a field error when the value has not the shape of the topic
    void set(String id, @Nullable JsonNode value, @Nullable String note, String reason) {
        Fact before = get(id);
        if (value != null) {
            checkShape(before.topic(), value);
        }
        store.put(id, value, note, today(), actor());
        told(id, "set", value, note, reason);
        audit.record("fact.set", id, state(before, value, note, reason));
    }

    private static Map<String, Object> state(
            Fact before, @Nullable JsonNode value, @Nullable String note, String reason) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("reason", reason);
        if (value != null) {
            data.put("valueBefore", Json.MAPPER.valueToTree(before.value()));
            data.put("valueAfter", value);
        }
        if (note != null) {
            data.put("noteBefore", before.note());
            data.put("noteAfter", note);
        }
        return data;
    }

    /// Adds a fact of the workspace's own and answers its identifier.
    String add(Suggestion suggestion, JsonNode value) {
        String id = ADDED + Ids.next();
        store.add(id, suggestion, value, today(), actor());
        told(id, "set", value, suggestion.note(), suggestion.source());
        audit.record(
                "fact.added",
                id,
                Map.of("pack", suggestion.key(), "topic", suggestion.topic().key()));
        return id;
    }

    /// Goes back to what we ship, or takes an addition away. The history stays.
    ///
    /// @throws Refusal `not_found` when the workspace says nothing of its own
    void remove(String id) {
        if (!store.remove(id)) {
            throw Refusal.of(CommonRefusal.NOT_FOUND);
        }
        told(id, "removed", null, null, null);
        audit.record("fact.removed", id, Map.of());
    }

    /// Notes that the fact was found still true today.
    ///
    /// @throws Refusal `not_found`
    void review(String id) {
        get(id);
        store.put(id, null, null, today(), actor());
        told(id, "reviewed", null, null, null);
    }

    private void told(String id, String act, @Nullable JsonNode value, @Nullable String note, @Nullable String reason) {
        UUID change = store.log(id, act, value, note, reason, actor());
        base.changed();
        events.append(Subject.of(change), Caller.current().actor(), new KnowledgeEvent.FactChanged(id, act));
    }

    /// @throws Refusal of the field `value` when it has not the shape of the topic
    static void checkShape(Topic topic, JsonNode value) {
        try {
            topic.read(value);
        } catch (IllegalArgumentException wrong) {
            Validation validation = new Validation();
            validation.add("/value", "fact_value", Map.of("detail", String.valueOf(wrong.getMessage())));
            validation.refuse();
        }
    }

    private static @Nullable UUID actor() {
        Actor actor = Caller.current().actor();
        return actor.kind() == Actor.Kind.STAFF ? actor.id() : null;
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneOffset.UTC);
    }
}
