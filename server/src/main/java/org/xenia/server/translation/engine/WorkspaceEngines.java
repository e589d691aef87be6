package org.xenia.server.translation.engine;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.xenia.language.translate.engine.Engine;
import org.xenia.language.translate.engine.EngineOrder;
import org.xenia.language.translate.engine.EnginePolicy;
import org.xenia.language.translate.engine.Engines;
import org.xenia.language.translate.engine.Pace;
import org.xenia.server.kernel.Ids;
import org.xenia.server.kernel.database.PerWorkspace;
import org.xenia.server.kernel.database.Transactions;
import org.xenia.server.translation.Revisions;
import org.xenia.server.translation.engine.EngineOpening.Opened;

/// The engines of the current workspace, opened once and kept until something about them is changed.
@Component
public class WorkspaceEngines {

    private static final String APERTIUM_NAME = "Apertium";

    private final EngineStore store;
    private final EngineOpening opening;
    private final LocalApertium apertium;
    private final PerWorkspace<EngineSet> sets;

    WorkspaceEngines(
            EngineStore store,
            EngineOpening opening,
            LocalApertium apertium,
            Revisions revisions,
            Transactions transactions) {
        this.store = store;
        this.opening = opening;
        this.apertium = apertium;
        this.sets = new PerWorkspace<>(revisions.of(Revisions.Kind.ENGINES), transactions, this::open);
    }

    /// The engines, ready to be asked.
    public EngineSet get() {
        return sets.get();
    }

    /// Has the engines opened anew. Call it in the transaction of the change.
    void changed() {
        sets.changed();
    }

    /// Gives a workspace the Apertium of this machine, once: switched off or removed it stays so. Takes
    /// part in the caller's transaction.
    void offerApertium() {
        if (store.offered(EngineKind.APERTIUM)
                || apertium.find().isEmpty()
                || !store.offer(EngineKind.APERTIUM)
                || store.list().stream().anyMatch(engine -> engine.kind() == EngineKind.APERTIUM)) {
            return;
        }
        UUID id = Ids.next();
        if (!store.nameTaken(APERTIUM_NAME, id)) {
            store.insert(new ConfiguredEngine(
                    id,
                    EngineKind.APERTIUM,
                    APERTIUM_NAME,
                    true,
                    0,
                    List.of(),
                    EngineSettings.NONE,
                    null,
                    EngineTally.ZERO));
        }
    }

    private EngineSet open() {
        offerApertium();
        List<ConfiguredEngine> configured = store.list();
        Map<Engine, EnginePolicy> ready = new LinkedHashMap<>();
        Map<UUID, String> missing = new HashMap<>();
        for (ConfiguredEngine engine : configured) {
            switch (opening.open(engine)) {
                case Opened.NotConfigured not -> missing.put(engine.id(), not.code());
                case Opened.Ready opened -> {
                    if (engine.enabled()) {
                        ready.put(opened.engine(), policy(engine.settings().pricePerMillion()));
                    }
                }
            }
        }
        List<EngineSet.Line> lines = configured.stream()
                .map(engine -> new EngineSet.Line(
                        engine.id(),
                        engine.name(),
                        Objects.requireNonNullElse(engine.settings().basis(), "")))
                .toList();
        return new EngineSet(Engines.of(ready, EngineOrder.asListed(), Pace.system()), lines, Map.copyOf(missing));
    }

    private static EnginePolicy policy(@Nullable BigDecimal price) {
        return price == null ? EnginePolicy.usual() : EnginePolicy.usual().priced(price);
    }
}
