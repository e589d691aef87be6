package org.xenia.server.translation.engine;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.xenia.language.LanguageTag;
import org.xenia.language.translate.engine.EngineState;
import org.xenia.server.kernel.text.Catalogue;

/// Shows engines with how they do.
@Component
class EngineViews {

    private final WorkspaceEngines engines;
    private final EngineHealth health;
    private final EngineCounts counts;
    private final Catalogue catalogue;

    EngineViews(WorkspaceEngines engines, EngineHealth health, EngineCounts counts, Catalogue catalogue) {
        this.engines = engines;
        this.health = health;
        this.counts = counts;
        this.catalogue = catalogue;
    }

    EngineView view(ConfiguredEngine engine, LanguageTag reader) {
        EngineTally tally = engine.counters().plus(counts.unwritten(engine.id()));
        return new EngineView(
                engine.id(),
                engine.kind().code(),
                engine.name(),
                engine.enabled(),
                engine.place(),
                engine.pairs().stream()
                        .map(pair -> List.of(pair.from().value(), pair.to().value()))
                        .toList(),
                engine.settings(),
                engine.secret() != null,
                health(engine, reader),
                new EngineView.Counters(
                        tally.requests(), tally.characters(), tally.failures(), tally.milliseconds(), tally.cost()));
    }

    private EngineView.Health health(ConfiguredEngine engine, LanguageTag reader) {
        EngineSet set = engines.get();
        String missing = set.missing().get(engine.id());
        if (missing != null) {
            return new EngineView.Health("notConfigured", catalogue.text(reader, "engine." + missing), null);
        }
        EngineState state = set.state(engine.name());
        if (state == null || state.health() == EngineState.Health.UNKNOWN) {
            return new EngineView.Health("unknown", null, null);
        }
        boolean failing = EngineHealth.failing(state);
        return new EngineView.Health(
                failing ? "down" : "up",
                failing ? sentence(EngineHealth.problem(state), reader) : null,
                health.since(engine.id()));
    }

    /// What a refusal of an engine means, for people.
    @Nullable
    String sentence(@Nullable String problem, LanguageTag reader) {
        return problem == null ? null : catalogue.text(reader, "engine.problem." + problem);
    }
}
