package org.xenia.server.translation.engine;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.xenia.language.translate.engine.EngineState;
import org.xenia.language.translate.engine.Engines;

/// The engines of one workspace, ready to be asked in their order.
///
/// @param engines those that are switched on and complete
/// @param configured all of them, in their order
/// @param missing by engine, the code of what is missing before it can be asked
public record EngineSet(Engines engines, List<Line> configured, Map<UUID, String> missing) {

    /// An engine, and what the register of transfers wants to know of it.
    ///
    /// @param basis the legal ground of the transfer; empty when none is stated
    public record Line(UUID id, String name, String basis) {}

    /// The engine with this name.
    public @Nullable Line find(String name) {
        return configured.stream()
                .filter(engine -> engine.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    /// How an engine does; null while it cannot be asked.
    @Nullable
    EngineState state(String name) {
        return engines.states().stream()
                .filter(state -> state.profile().name().equals(name))
                .findFirst()
                .orElse(null);
    }
}
