package org.xenia.server.translation.engine;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.xenia.server.identity.Audit;
import org.xenia.server.kernel.Caller;
import org.xenia.server.kernel.Refusal;
import org.xenia.server.kernel.database.Transactions;
import org.xenia.server.kernel.event.EventLog;
import org.xenia.server.kernel.event.Subject;
import org.xenia.server.translation.TranslationEvent;
import org.xenia.server.translation.TranslationRefusal;

/// Changes which engines a workspace has. Each change is audited and told to the event log.
@Component
class EngineChanges {

    private final EngineStore store;
    private final WorkspaceEngines engines;
    private final Transactions transactions;
    private final EventLog events;
    private final Audit audit;

    EngineChanges(
            EngineStore store, WorkspaceEngines engines, Transactions transactions, EventLog events, Audit audit) {
        this.store = store;
        this.engines = engines;
        this.transactions = transactions;
        this.events = events;
        this.audit = audit;
    }

    List<ConfiguredEngine> list() {
        return transactions.call(() -> {
            engines.offerApertium();
            return store.list();
        });
    }

    ConfiguredEngine get(UUID id) {
        return transactions.call(() -> store.get(id));
    }

    /// @throws Refusal `engine_name_taken`
    ConfiguredEngine add(ConfiguredEngine engine) {
        return transactions.call(() -> {
            engines.offerApertium();
            refuseTakenName(engine);
            store.insert(engine);
            changed(engine, "engine.added");
            return store.get(engine.id());
        });
    }

    /// @throws Refusal `not_found`, `engine_name_taken`
    ConfiguredEngine change(ConfiguredEngine engine) {
        return transactions.call(() -> {
            refuseTakenName(engine);
            store.update(engine);
            changed(engine, "engine.changed");
            return store.get(engine.id());
        });
    }

    void remove(UUID id) {
        transactions.run(() -> {
            ConfiguredEngine engine = store.get(id);
            store.delete(id);
            changed(engine, "engine.removed");
        });
    }

    /// Puts engines into an order; those left out follow in their old order.
    void order(List<UUID> ids) {
        transactions.run(() -> {
            List<ConfiguredEngine> listed = store.list();
            Set<UUID> known = listed.stream().map(ConfiguredEngine::id).collect(Collectors.toSet());
            Set<UUID> order = new LinkedHashSet<>(ids);
            for (int index = 0; index < ids.size(); index++) {
                if (!known.contains(ids.get(index))) {
                    throw Refusal.field("/ids/" + index, "engine");
                }
            }
            listed.forEach(engine -> order.add(engine.id()));
            int place = 0;
            for (UUID id : order) {
                store.place(id, place++);
            }
            if (!listed.isEmpty()) {
                changed(listed.getFirst(), "engine.ordered");
            }
        });
    }

    private void refuseTakenName(ConfiguredEngine engine) {
        if (store.nameTaken(engine.name(), engine.id())) {
            throw Refusal.of(TranslationRefusal.ENGINE_NAME_TAKEN);
        }
    }

    private void changed(ConfiguredEngine engine, String act) {
        engines.changed();
        audit.record(
                act,
                engine.id().toString(),
                Map.of("name", engine.name(), "kind", engine.kind().code(), "enabled", engine.enabled()));
        events.append(
                Subject.of(engine.id()), Caller.current().actor(), new TranslationEvent.EngineChanged(engine.id()));
    }
}
