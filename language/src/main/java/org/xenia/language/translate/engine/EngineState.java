package org.xenia.language.translate.engine;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// How an engine does, for the operator's screen and for metrics. Counted since the start of the process.
///
/// @param profile the engine
/// @param health whether it answers
/// @param openUntil until when it is left alone; null when it may be asked
/// @param lastRefusal the latest refusal; null when there was none
/// @param requests attempts that were sent
/// @param translated attempts that were answered with a translation
/// @param refused refusals by reason
/// @param characters UTF-16 code units sent
/// @param time total time of all attempts
/// @param cost price of the characters translated
public record EngineState(
        EngineProfile profile,
        Health health,
        @Nullable Instant openUntil,
        Outcome.@Nullable Refused lastRefusal,
        long requests,
        long translated,
        Map<Refusal, Long> refused,
        long characters,
        Duration time,
        BigDecimal cost) {

    /// Whether an engine answers.
    public enum Health {
        /// Not asked yet.
        UNKNOWN,
        /// The latest answer was one.
        UP,
        /// It failed lately and is still asked.
        DEGRADED,
        /// It is left alone.
        DOWN
    }

    /// Copies the map.
    public EngineState {
        refused = Map.copyOf(refused);
    }
}
