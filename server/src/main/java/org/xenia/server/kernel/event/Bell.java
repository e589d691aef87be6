package org.xenia.server.kernel.event;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.xenia.server.kernel.database.DatabaseAddress;
import org.xenia.server.kernel.database.RunningDatabase;

/// Wakes the readers of the event log, on this node at once and on the others by `NOTIFY`.
///
/// Writers never notify in their own transaction: PostgreSQL would then make all commits queue behind one
/// lock. One connection of the bell's own rings for all writers of the node, at most every 20 ms. It also
/// carries signals that are worth nothing a moment later, such as "is typing".
@Component
public class Bell implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Bell.class);
    private static final String RING = "xenia_ring";
    private static final String SIGNAL = "xenia_signal";
    // PostgreSQL refuses payloads of 8000 bytes and more.
    private static final int MAX_SIGNAL = 7_500;

    private final DatabaseAddress address;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition rung = lock.newCondition();
    private final AtomicBoolean tellOthers = new AtomicBoolean();
    private final List<Consumer<String>> listeners = new CopyOnWriteArrayList<>();
    private long rings;
    private volatile boolean running;
    private @Nullable Thread thread;

    Bell(RunningDatabase database) {
        this.address = database.address();
    }

    /// Wakes everybody who waits.
    public void ring() {
        ringHere();
        tellOthers.set(true);
    }

    /// How often it rang so far; pass it to [#await].
    public long rings() {
        lock.lock();
        try {
            return rings;
        } finally {
            lock.unlock();
        }
    }

    /// Waits until it has rung more than `seen` times, or the patience ends.
    public void await(long seen, Duration patience) throws InterruptedException {
        long nanos = patience.toNanos();
        lock.lock();
        try {
            while (rings <= seen && nanos > 0) {
                nanos = rung.awaitNanos(nanos);
            }
        } finally {
            lock.unlock();
        }
    }

    /// Has every listener of every node hear the text, if they listen now. Texts too long to carry are dropped.
    public void signal(String text) {
        if (text.length() > MAX_SIGNAL / 3) {
            return;
        }
        try (Connection connection = open();
                var statement = connection.prepareStatement("select pg_notify('" + SIGNAL + "', ?)")) {
            statement.setString(1, text);
            statement.execute();
        } catch (SQLException lost) {
            LOG.debug("a signal was lost", lost);
        }
    }

    /// Hears every signal from now on.
    public void onSignal(Consumer<String> listener) {
        listeners.add(listener);
    }

    private void ringHere() {
        lock.lock();
        try {
            rings++;
            rung.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private void loop() {
        while (running) {
            try (Connection connection = open()) {
                listen(connection);
            } catch (SQLException lost) {
                LOG.debug("the bell lost its connection and opens a new one", lost);
                // Whoever waits looks for itself meanwhile: every wait has an end.
                ringHere();
                pause();
            }
        }
    }

    private void listen(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("listen " + RING);
            statement.execute("listen " + SIGNAL);
            PGConnection postgres = connection.unwrap(PGConnection.class);
            while (running) {
                if (tellOthers.getAndSet(false)) {
                    statement.execute("notify " + RING);
                }
                for (PGNotification notification : postgres.getNotifications(20)) {
                    hear(notification);
                }
            }
        }
    }

    private void hear(PGNotification notification) {
        if (notification.getName().equals(RING)) {
            ringHere();
        } else {
            listeners.forEach(listener -> listener.accept(notification.getParameter()));
        }
    }

    private Connection open() throws SQLException {
        return DriverManager.getConnection(
                address.url(), address.user(), address.password().reveal());
    }

    private static void pause() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void start() {
        running = true;
        thread = Thread.ofPlatform().name("bell").daemon().start(this::loop);
    }

    @Override
    public void stop() {
        running = false;
        ringHere();
        if (thread != null) {
            thread.interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
