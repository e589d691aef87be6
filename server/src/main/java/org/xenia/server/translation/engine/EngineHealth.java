package org.xenia.server.translation.engine;

import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.xenia.language.translate.engine.EngineState;
import org.xenia.server.kernel.Actor;
import org.xenia.server.kernel.database.Transactions;
import org.xenia.server.kernel.event.EventLog;
import org.xenia.server.kernel.event.Subject;
import org.xenia.server.translation.TranslationEvent;

/// Watches whether engines answer, and says so in the event log when that changes, so that open screens can
/// tell.
@Component
public class EngineHealth {

    private final Transactions transactions;
    private final EventLog events;
    private final Map<UUID, Seen> last = new ConcurrentHashMap<>();
    private final Clock clock = Clock.systemUTC();

    EngineHealth(Transactions transactions, EventLog events) {
        this.transactions = transactions;
        this.events = events;
    }

    /// What was seen of an engine last on this node, and since when it is so.
    record Seen(boolean failing, Instant since) {}

    /// Looks at the engines of the current workspace after they were asked.
    public void observe(EngineSet set) {
        for (EngineState state : set.engines().states()) {
            EngineSet.Line engine = set.find(state.profile().name());
            if (engine != null && state.health() != EngineState.Health.UNKNOWN) {
                observe(engine, state);
            }
        }
    }

    /// When the present state began; null when nothing was seen yet.
    @Nullable
    Instant since(UUID engine) {
        Seen seen = last.get(engine);
        return seen == null ? null : seen.since();
    }

    /// True when the latest answer of an engine was none.
    static boolean failing(EngineState state) {
        return state.health() == EngineState.Health.DOWN || state.health() == EngineState.Health.DEGRADED;
    }

    /// The code of the latest refusal; the sentence for people is `engine.problem.CODE`.
    static @Nullable String problem(EngineState state) {
        return state.lastRefusal() == null
                ? null
                : state.lastRefusal().reason().name().toLowerCase(Locale.ROOT);
    }

    private void observe(EngineSet.Line engine, EngineState state) {
        boolean failing = failing(state);
        Seen before = last.get(engine.id());
        if (before != null && before.failing() == failing) {
            return;
        }
        last.put(engine.id(), new Seen(failing, clock.instant()));
        if (failing) {
            say(engine.id(), new TranslationEvent.EngineFailed(engine.id(), engine.name(), problem(state)));
        } else if (before != null) {
            say(engine.id(), new TranslationEvent.EngineRecovered(engine.id(), engine.name()));
        }
    }

    private void say(UUID engine, TranslationEvent event) {
        transactions.run(() -> events.append(Subject.of(engine), Actor.SYSTEM, event));
    }
}
