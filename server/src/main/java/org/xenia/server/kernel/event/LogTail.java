package org.xenia.server.kernel.event;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.xenia.server.kernel.database.Transactions;
import org.xenia.server.kernel.event.EventLog.Sight;

/// The newest stretch of the log, kept in memory: a node reads the log once, however many readers and live screens
/// follow it.
@Component
class LogTail implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(LogTail.class);
    private static final int BATCH = 500;

    /// How often to look without having been rung for.
    private static final Duration PATIENCE = Duration.ofMillis(500);

    /// The time between two looks while much happens, so that one look brings many events.
    private static final long BREATH_MILLIS = 10;

    /// The longest time between two looks while a running transaction holds events back.
    private static final long LONGEST_BREATH_MILLIS = 64;

    private final EventLog log;
    private final Transactions transactions;
    private final Bell bell;
    private final List<Consumer<LoggedEvent>> listeners = new CopyOnWriteArrayList<>();
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition grown = lock.newCondition();
    private @Nullable Stretch stretch;
    private volatile boolean running;
    private @Nullable Thread thread;

    LogTail(EventLog log, Transactions transactions, Bell bell) {
        this.log = log;
        this.transactions = transactions;
        this.bell = bell;
    }

    /// Has every event from now on be told to the listener, in order, on the tail's own thread: it must be quick.
    void onEvent(Consumer<LoggedEvent> listener) {
        listeners.add(listener);
    }

    /// The events of all workspaces after a position, in order, at most `limit`; from the database when they lie
    /// further back. Waits for the next one when there is none yet.
    ///
    /// @param patience how long to wait; then the answer is empty
    List<LoggedEvent> listAfter(Position position, int limit, Duration patience) throws InterruptedException {
        long nanos = patience.toNanos();
        lock.lock();
        try {
            while (running && stretch != null && stretch.reachesBackTo(position)) {
                List<LoggedEvent> found = stretch.after(position, limit);
                if (!found.isEmpty() || nanos <= 0) {
                    return found;
                }
                nanos = grown.awaitNanos(nanos);
            }
        } finally {
            lock.unlock();
        }
        return transactions.acrossWorkspaces(() -> log.listAfter(position, limit));
    }

    private void loop() {
        long breath = BREATH_MILLIS;
        while (running) {
            try {
                long seen = bell.rings();
                Sight sight = look();
                breath = sight.held() && sight.settled().isEmpty()
                        ? Math.min(2 * breath, LONGEST_BREATH_MILLIS)
                        : BREATH_MILLIS;
                if (sight.settled().isEmpty() && !sight.held()) {
                    bell.await(seen, PATIENCE);
                } else if (sight.settled().size() < BATCH) {
                    TimeUnit.MILLISECONDS.sleep(breath);
                }
            } catch (InterruptedException stopping) {
                return;
            } catch (RuntimeException | Error failed) {
                if (running) {
                    LOG.warn("the log could not be read and is read again in a moment", failed);
                    pause();
                }
            }
        }
    }

    private Sight look() {
        Stretch known = stretch == null ? begin() : stretch;
        Sight sight = transactions.acrossWorkspaces(() -> log.look(known.to(), BATCH));
        if (!sight.settled().isEmpty()) {
            keep(known.with(sight.settled()));
            sight.settled().forEach(event -> listeners.forEach(listener -> listener.accept(event)));
        }
        return sight;
    }

    private Stretch begin() {
        Stretch begun = Stretch.startingAt(transactions.acrossWorkspaces(log::head));
        keep(begun);
        return begun;
    }

    private void keep(Stretch longer) {
        lock.lock();
        try {
            stretch = longer;
            grown.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(500);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void start() {
        transactions.acrossWorkspaces(() -> {
            log.rebase();
            return true;
        });
        running = true;
        thread = Thread.ofVirtual().name("log-tail").start(this::loop);
    }

    @Override
    public void stop() {
        running = false;
        if (thread != null) {
            thread.interrupt();
        }
        lock.lock();
        try {
            grown.signalAll();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
