package org.xenia.server.kernel.event;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.xenia.server.kernel.WorkspaceId;
import org.xenia.server.kernel.database.DatabaseGone;

/// One reader at work: takes the lease, reads a batch, applies it per workspace, moves on.
final class ReaderRun {

    private static final Logger LOG = LoggerFactory.getLogger(ReaderRun.class);
    private static final int BATCH = 200;
    private static final int ATTEMPTS = 4;
    private static final Duration PATIENCE = Duration.ofMillis(500);

    private final EventReader reader;
    private final ReaderStore store;
    private final EventLog log;
    private final Bell bell;
    private volatile boolean running = true;
    private @Nullable Thread thread;

    ReaderRun(EventReader reader, ReaderStore store, EventLog log, Bell bell) {
        this.reader = reader;
        this.store = store;
        this.log = log;
        this.bell = bell;
    }

    void start() {
        thread = Thread.ofVirtual().name("reader-" + reader.name()).start(this::loop);
    }

    void stop() {
        running = false;
        Thread current = thread;
        if (current == null) {
            return;
        }
        current.interrupt();
        try {
            current.join(Duration.ofSeconds(5));
            store.release(reader.name());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException databaseGone) {
            LOG.debug("the lease of {} runs out by itself", reader.name(), databaseGone);
        }
    }

    private void loop() {
        while (running) {
            try {
                long seen = bell.rings();
                if (step() == 0) {
                    bell.await(seen, PATIENCE);
                }
            } catch (InterruptedException stopping) {
                return;
            } catch (RuntimeException failed) {
                if (running) {
                    LOG.warn("reader {} failed and goes on in a moment", reader.name(), failed);
                    pause(1_000);
                }
            }
        }
    }

    private int step() {
        Position from = store.hold(reader.name());
        if (from == null) {
            return 0;
        }
        List<LoggedEvent> batch = store.acrossWorkspaces(() -> log.listAfter(from, BATCH));
        Position at = from;
        for (List<LoggedEvent> run : byWorkspace(batch)) {
            at = apply(at, run);
        }
        return batch.size();
    }

    private Position apply(Position from, List<LoggedEvent> run) {
        Position to = run.getLast().position();
        try {
            store.apply(reader, from, run);
            return to;
        } catch (StaleReader other) {
            throw other;
        } catch (RuntimeException failed) {
            passOnUnlessEvents(failed);
            LOG.info("reader {} could not take a batch of {}, trying one by one", reader.name(), run.size(), failed);
        }
        Position at = from;
        for (LoggedEvent event : run) {
            applyOne(at, event);
            at = event.position();
        }
        return to;
    }

    private void applyOne(Position from, LoggedEvent event) {
        for (int attempt = 1; ; attempt++) {
            try {
                store.apply(reader, from, List.of(event));
                return;
            } catch (StaleReader other) {
                throw other;
            } catch (RuntimeException failed) {
                passOnUnlessEvents(failed);
                if (attempt == ATTEMPTS) {
                    LOG.error("reader {} gives up on {} at {}", reader.name(), event.type(), event.position(), failed);
                    store.bury(reader.name(), from, event, failed, attempt);
                    return;
                }
                pause(50L << (2 * attempt));
            }
        }
    }

    // A database that is away is nobody's fault: no try is counted, and the reader starts over when it is back.
    private static void passOnUnlessEvents(RuntimeException failed) {
        if (DatabaseGone.explains(failed)) {
            throw failed;
        }
    }

    private static List<List<LoggedEvent>> byWorkspace(List<LoggedEvent> batch) {
        List<List<LoggedEvent>> runs = new ArrayList<>();
        WorkspaceId last = null;
        for (LoggedEvent event : batch) {
            if (!event.workspace().equals(last)) {
                runs.add(new ArrayList<>());
                last = event.workspace();
            }
            runs.getLast().add(event);
        }
        return runs;
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }
}
