package org.xenia.language.translate.engine;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Leaves a failing engine alone for a while, then lets one request try.
///
/// Without it every message of a busy hour would wait for the time-out of an engine that is known to be down.
public final class Breaker {

    private static final Duration LONGEST = Duration.ofMinutes(10);

    private final EnginePolicy policy;
    private final Pace pace;
    private int failures;
    private int openings;
    private boolean trial;
    private @Nullable Instant openUntil;

    /// A breaker that has seen nothing yet.
    public Breaker(EnginePolicy policy, Pace pace) {
        this.policy = policy;
        this.pace = pace;
    }

    /// Whether the engine may be asked now. After the time is over only one caller gets a yes until its
    /// outcome is told.
    public synchronized boolean admits() {
        if (openUntil == null) {
            return true;
        }
        if (trial || pace.now().isBefore(openUntil)) {
            return false;
        }
        trial = true;
        return true;
    }

    /// The engine answered, be it with a refusal that is not its fault.
    public synchronized void succeeded() {
        failures = 0;
        openings = 0;
        trial = false;
        openUntil = null;
    }

    /// The engine failed. Quota and keys do not heal by themselves, so that one refusal is enough.
    public synchronized void failed(Outcome.Refused refused) {
        failures++;
        boolean hopeless = refused.reason() == Refusal.QUOTA || refused.reason() == Refusal.AUTHENTICATION;
        Duration asked = refused.retryAfter();
        boolean tooLong = asked != null && asked.compareTo(policy.longestDelay()) > 0;
        if (trial || hopeless || tooLong || failures >= policy.failuresToOpen()) {
            Duration rest = hopeless ? LONGEST : shorter(policy.openFor().multipliedBy(1L << Math.min(openings, 10)));
            if (asked != null && asked.compareTo(rest) > 0) {
                rest = asked;
            }
            openUntil = pace.now().plus(rest);
            openings++;
        }
        trial = false;
    }

    /// Until when the engine is left alone, or null when it may be asked.
    synchronized @Nullable Instant openUntil() {
        return openUntil;
    }

    /// Failures since the last answer.
    synchronized int failures() {
        return failures;
    }

    private static Duration shorter(Duration duration) {
        return duration.compareTo(LONGEST) < 0 ? duration : LONGEST;
    }
}
