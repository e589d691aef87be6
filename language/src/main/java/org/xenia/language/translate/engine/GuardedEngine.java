package org.xenia.language.translate.engine;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/// An engine with its manners: who may ask at once, how often again, when it is left alone, and the count of
/// all.
final class GuardedEngine {

    private final Engine engine;
    private final EnginePolicy policy;
    private final Pace pace;
    private final Breaker breaker;
    private final Semaphore turns;
    private final Meter meter = new Meter();

    GuardedEngine(Engine engine, EnginePolicy policy, Pace pace) {
        this.engine = engine;
        this.policy = policy;
        this.pace = pace;
        this.breaker = new Breaker(policy, pace);
        this.turns = new Semaphore(policy.concurrency(), true);
    }

    EngineProfile profile() {
        return engine.profile();
    }

    PairSupport support() {
        return engine.support();
    }

    EngineState state() {
        return meter.state(engine.profile(), breaker, policy.pricePerMillion());
    }

    void close() {
        engine.close();
    }

    /// Asks, again when that may help, and never throws for what an engine does.
    Outcome ask(EngineRequest request) {
        if (request.characters() > engine.profile().maxCharacters()) {
            return counted(new Outcome.Refused(
                    Refusal.TOO_LONG,
                    request.characters() + " characters, the limit is "
                            + engine.profile().maxCharacters()));
        }
        try {
            if (!turns.tryAcquire(policy.queueFor().toMillis(), TimeUnit.MILLISECONDS)) {
                return counted(new Outcome.Refused(Refusal.NOT_ASKED, "too many requests are waiting for this engine"));
            }
            try {
                return askUntilAnswered(request);
            } finally {
                turns.release();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return new Outcome.Refused(Refusal.NOT_ASKED, "interrupted");
        }
    }

    private Outcome askUntilAnswered(EngineRequest request) throws InterruptedException {
        for (int attempt = 1; ; attempt++) {
            if (!breaker.admits()) {
                return counted(new Outcome.Refused(Refusal.NOT_ASKED, "left alone until " + breaker.openUntil()));
            }
            Outcome outcome = askOnce(request);
            if (!(outcome instanceof Outcome.Refused refused) || !worthAnother(refused, attempt)) {
                return outcome;
            }
            pace.pause(delay(refused, attempt));
        }
    }

    private Outcome askOnce(EngineRequest request) {
        Instant start = pace.now();
        Outcome outcome = answer(request);
        meter.count(outcome, request.characters(), Duration.between(start, pace.now()));
        if (outcome instanceof Outcome.Refused refused && refused.reason().engineAtFault()) {
            breaker.failed(refused);
        } else {
            breaker.succeeded();
        }
        return outcome;
    }

    /// An engine that breaks its promise and throws must not leave the breaker waiting for a trial that never
    /// ended.
    private Outcome answer(EngineRequest request) {
        try {
            Outcome outcome = engine.translate(request);
            if (outcome instanceof Outcome.Translated translated
                    && translated.texts().size() != request.texts().size()) {
                return new Outcome.Refused(Refusal.MALFORMED_ANSWER, "another number of texts than asked");
            }
            return outcome;
        } catch (RuntimeException bug) {
            return new Outcome.Refused(
                    Refusal.ENGINE_ERROR, "adapter failed: " + bug.getClass().getSimpleName());
        }
    }

    private boolean worthAnother(Outcome.Refused refused, int attempt) {
        Duration asked = refused.retryAfter();
        return attempt < policy.attempts()
                && refused.reason().retryable()
                && (asked == null || asked.compareTo(policy.longestDelay()) <= 0);
    }

    /// Exponential back-off with full jitter, or the time the engine asks for with up to a quarter more.
    private Duration delay(Outcome.Refused refused, int attempt) {
        Duration asked = refused.retryAfter();
        if (asked != null) {
            return asked.plusMillis((long) (asked.toMillis() / 4.0 * pace.chance()));
        }
        long cap =
                Math.min(policy.longestDelay().toMillis(), policy.firstDelay().toMillis() << (attempt - 1));
        return Duration.ofMillis((long) (cap * pace.chance()));
    }

    private Outcome.Refused counted(Outcome.Refused refused) {
        meter.count(refused);
        return refused;
    }
}
