package org.xenia.language.translate.engine;

import java.math.BigDecimal;
import java.time.Duration;

/// How an engine is treated: how often it is asked again, when it is left alone, how many may ask at once,
/// what it costs.
///
/// @param attempts how often one request is tried, at least 1
/// @param firstDelay longest pause before the second attempt; doubles with every further one
/// @param longestDelay no pause is longer; an engine that asks for more is left alone that long instead
/// @param failuresToOpen failures in a row after which the engine is left alone
/// @param openFor how long it is left alone before one trial
/// @param concurrency how many requests at once
/// @param queueFor how long a request waits for its turn
/// @param pricePerMillion price of a million characters, in the currency of the operator; zero when free
public record EnginePolicy(
        int attempts,
        Duration firstDelay,
        Duration longestDelay,
        int failuresToOpen,
        Duration openFor,
        int concurrency,
        Duration queueFor,
        BigDecimal pricePerMillion) {

    /// Checks that the numbers make sense.
    public EnginePolicy {
        if (attempts < 1 || failuresToOpen < 1 || concurrency < 1 || pricePerMillion.signum() < 0) {
            throw new IllegalArgumentException("attempts, failures and concurrency start at 1, prices at 0");
        }
    }

    /// Two attempts, left alone for half a minute after five failures, four at once, free.
    public static EnginePolicy usual() {
        return new EnginePolicy(
                2,
                Duration.ofMillis(250),
                Duration.ofSeconds(3),
                5,
                Duration.ofSeconds(30),
                4,
                Duration.ofSeconds(5),
                BigDecimal.ZERO);
    }

    /// The same with a price.
    public EnginePolicy priced(BigDecimal price) {
        return new EnginePolicy(
                attempts, firstDelay, longestDelay, failuresToOpen, openFor, concurrency, queueFor, price);
    }
}
