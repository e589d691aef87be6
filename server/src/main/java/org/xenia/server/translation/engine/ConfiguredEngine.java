package org.xenia.server.translation.engine;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.xenia.language.translate.engine.LanguagePair;
import org.xenia.server.kernel.settings.Secret;

/// An engine as a workspace has set it up.
///
/// @param name unique in the workspace, and stored with every translation
/// @param place in the order, counted from 0
/// @param pairs for which it may be asked; empty means all it offers
/// @param secret the key of the account
record ConfiguredEngine(
        UUID id,
        EngineKind kind,
        String name,
        boolean enabled,
        int place,
        List<LanguagePair> pairs,
        EngineSettings settings,
        @Nullable Secret secret,
        EngineTally counters) {

    boolean serves(LanguagePair asked) {
        return pairs.isEmpty()
                || pairs.stream()
                        .anyMatch(pair -> pair.from().readableAs(asked.from())
                                && pair.to().readableAs(asked.to()));
    }
}
