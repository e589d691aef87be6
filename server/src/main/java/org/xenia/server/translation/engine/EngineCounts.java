package org.xenia.server.translation.engine;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.xenia.language.translate.engine.Outcome;
import org.xenia.server.kernel.Workspace;
import org.xenia.server.kernel.WorkspaceId;
import org.xenia.server.kernel.database.Transactions;

/// Counts what engines are asked, for the metrics at once and for the engine's row every few seconds: a row
/// written with every request would be the busiest of the database. A crash loses the counts of those
/// seconds, nothing else.
@Component
class EngineCounts implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(EngineCounts.class);
    private static final Duration PERIOD = Duration.ofSeconds(5);
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

    private final MeterRegistry meters;
    private final EngineStore store;
    private final Transactions transactions;
    private final Map<Place, EngineTally> open = new ConcurrentHashMap<>();
    private final Semaphore stopped = new Semaphore(0);
    private volatile boolean running;

    EngineCounts(MeterRegistry meters, EngineStore store, Transactions transactions) {
        this.meters = meters;
        this.store = store;
        this.transactions = transactions;
    }

    private record Place(WorkspaceId workspace, UUID engine) {}

    /// Counts the calls of one engine.
    @FunctionalInterface
    interface Counter {
        void count(Outcome outcome, int characters, long nanos);
    }

    /// The counter of an engine of the current workspace.
    Counter of(ConfiguredEngine engine) {
        Place place = new Place(Workspace.current(), engine.id());
        BigDecimal price = engine.settings().pricePerMillion();
        String kind = engine.kind().code();
        return (outcome, characters, nanos) -> {
            boolean answered = outcome instanceof Outcome.Translated;
            BigDecimal cost = price == null || !answered
                    ? BigDecimal.ZERO
                    : price.multiply(BigDecimal.valueOf(characters)).divide(MILLION, 6, RoundingMode.HALF_UP);
            long millis = TimeUnit.NANOSECONDS.toMillis(nanos);
            open.merge(place, new EngineTally(1, characters, answered ? 0 : 1, millis, cost), EngineTally::plus);
            meter(kind, outcome, characters, nanos);
        };
    }

    /// What was counted for an engine of the current workspace and is not in its row yet.
    EngineTally unwritten(UUID engine) {
        return open.getOrDefault(new Place(Workspace.current(), engine), EngineTally.ZERO);
    }

    private void meter(String kind, Outcome outcome, int characters, long nanos) {
        String result =
                switch (outcome) {
                    case Outcome.Translated translated -> "translated";
                    case Outcome.Refused refused -> refused.reason().name().toLowerCase(Locale.ROOT);
                };
        Timer.builder("xenia.translation.requests")
                .description("Requests to translation engines")
                .tag("kind", kind)
                .tag("outcome", result)
                .register(meters)
                .record(nanos, TimeUnit.NANOSECONDS);
        io.micrometer.core.instrument.Counter.builder("xenia.translation.characters")
                .description("UTF-16 units sent to translation engines")
                .tag("kind", kind)
                .register(meters)
                .increment(characters);
    }

    private void flush() {
        for (Place place : List.copyOf(open.keySet())) {
            EngineTally tally = open.remove(place);
            if (tally != null) {
                write(place, tally);
            }
        }
    }

    private void write(Place place, EngineTally tally) {
        try {
            transactions.runIn(place.workspace(), () -> store.count(place.engine(), tally));
        } catch (RuntimeException unwritten) {
            LOG.debug("counts wait for the database", unwritten);
            open.merge(place, tally, EngineTally::plus);
        }
    }

    private void loop() {
        try {
            while (!stopped.tryAcquire(PERIOD.toMillis(), TimeUnit.MILLISECONDS)) {
                flush();
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void start() {
        running = true;
        Thread.ofVirtual().name("engine-counts").start(this::loop);
    }

    @Override
    public void stop() {
        // Not interrupted: that would tear a connection it may be using.
        running = false;
        stopped.release();
        flush();
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
