package org.xenia.server.knowledge.culture;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.xenia.culture.pack.Topic;
import org.xenia.culture.pack.Value;
import org.xenia.server.identity.Audit;
import org.xenia.server.kernel.Actor;
import org.xenia.server.kernel.Caller;
import org.xenia.server.kernel.CommonRefusal;
import org.xenia.server.kernel.Refusal;
import org.xenia.server.kernel.database.Json;
import org.xenia.server.kernel.event.EventLog;
import org.xenia.server.kernel.event.Subject;
import org.xenia.server.knowledge.KnowledgeEvent;
import org.xenia.server.knowledge.KnowledgeRefusal;
import tools.jackson.databind.JsonNode;

/// What staff propose for the culture base, and what leads make of it. Every method takes part in the
/// caller's transaction.
@Component
class Proposals {

    private final ProposalStore store;
    private final OwnFacts facts;
    private final EventLog events;
    private final Audit audit;

    Proposals(ProposalStore store, OwnFacts facts, EventLog events, Audit audit) {
        this.store = store;
        this.facts = facts;
        this.events = events;
        this.audit = audit;
    }

    /// Notes a proposal and answers its identifier.
    UUID propose(Suggestion suggestion) {
        UUID id = store.insert(suggestion, actor());
        events.append(Subject.of(id), Caller.current().actor(), new KnowledgeEvent.FactProposed(id));
        return id;
    }

    /// Makes an own fact of a proposal.
    ///
    /// @throws Refusal `not_found`, `already_decided`
    void accept(UUID id, @Nullable String reason) {
        Suggestion suggestion = get(id).suggestion();
        decide(id, "accepted", reason);
        String why = reason == null ? suggestion.source() : reason;
        if (suggestion.fact() != null) {
            facts.set(suggestion.fact(), suggestion.value(), suggestion.note(), why);
        } else {
            facts.add(suggestion, value(suggestion));
        }
    }

    // A habit has nothing but a name, which its identifier gives when the proposer did not.
    private static JsonNode value(Suggestion suggestion) {
        JsonNode value = suggestion.value();
        return value != null ? value : Json.MAPPER.createObjectNode().put("key", "own-note");
    }

    /// Whether a fact on the topic may be proposed by its note alone.
    static boolean noteIsEnough(Topic topic) {
        return topic.type() == Value.Habit.class;
    }

    /// Declines a proposal.
    ///
    /// @throws Refusal `not_found`, `already_decided`
    void decline(UUID id, String reason) {
        get(id);
        decide(id, "declined", reason);
    }

    private void decide(UUID id, String state, @Nullable String reason) {
        if (!store.decide(id, state, reason, actor())) {
            throw Refusal.of(KnowledgeRefusal.ALREADY_DECIDED);
        }
        events.append(Subject.of(id), Caller.current().actor(), new KnowledgeEvent.ProposalDecided(id, state));
        audit.record("proposal." + state, id.toString(), reason == null ? Map.of() : Map.of("reason", reason));
    }

    /// The proposal.
    ///
    /// @throws Refusal `not_found`
    ProposalStore.Row get(UUID id) {
        return store.find(id).orElseThrow(() -> Refusal.of(CommonRefusal.NOT_FOUND));
    }

    private static @Nullable UUID actor() {
        Actor actor = Caller.current().actor();
        return actor.kind() == Actor.Kind.STAFF ? actor.id() : null;
    }
}
