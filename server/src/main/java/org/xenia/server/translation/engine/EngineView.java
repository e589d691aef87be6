package org.xenia.server.translation.engine;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.xenia.server.kernel.http.Among;

/// An engine as staff see it: everything but its key.
///
/// @param order place in the order, counted from 0
/// @param pairs for which it may be asked; empty means all it offers
/// @param hasSecret whether a key is set
record EngineView(
        UUID id,

        @Among({"apertium", "apy", "libretranslate", "deepl", "google", "microsoft", "openai"})
        String kind,

        String name,
        boolean enabled,
        int order,
        List<List<String>> pairs,
        EngineSettings settings,
        boolean hasSecret,
        Health health,
        Counters counters) {

    /// Whether it answers.
    ///
    /// @param state `up`, `down`, `unknown` (not asked yet) or `notConfigured`
    /// @param detail why, in the reader's language
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Health(
            @Among({"up", "down", "unknown", "notConfigured"})
            String state,

            @Nullable String detail,
            @Nullable Instant since) {}

    /// What it was asked since it was set up.
    record Counters(long requests, long characters, long failures, long milliseconds, BigDecimal cost) {}
}
