package org.xenia.language.translate.engine;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Counts what an engine was asked, what it answered, how long it took and what that costs.
final class Meter {

    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

    private final Map<Refusal, Long> refused = new EnumMap<>(Refusal.class);
    private long requests;
    private long translated;
    private long characters;
    private long billed;
    private Duration time = Duration.ZERO;
    private Outcome.@Nullable Refused lastRefusal;

    synchronized void count(Outcome outcome, int length, Duration taken) {
        requests++;
        characters += length;
        time = time.plus(taken);
        switch (outcome) {
            case Outcome.Translated answered -> {
                translated++;
                billed += length;
            }
            case Outcome.Refused refusal -> count(refusal);
        }
    }

    synchronized void count(Outcome.Refused refusal) {
        refused.merge(refusal.reason(), 1L, Long::sum);
        lastRefusal = refusal;
    }

    synchronized EngineState state(EngineProfile profile, Breaker breaker, BigDecimal pricePerMillion) {
        BigDecimal cost = pricePerMillion.multiply(BigDecimal.valueOf(billed)).divide(MILLION, 6, RoundingMode.HALF_UP);
        return new EngineState(
                profile,
                health(breaker),
                breaker.openUntil(),
                lastRefusal,
                requests,
                translated,
                refused,
                characters,
                time,
                cost);
    }

    private EngineState.Health health(Breaker breaker) {
        if (breaker.openUntil() != null) {
            return EngineState.Health.DOWN;
        }
        if (breaker.failures() > 0) {
            return EngineState.Health.DEGRADED;
        }
        return requests == 0 ? EngineState.Health.UNKNOWN : EngineState.Health.UP;
    }
}
