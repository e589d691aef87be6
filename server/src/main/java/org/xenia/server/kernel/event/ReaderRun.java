package org.xenia.server.kernel.event;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.xenia.server.kernel.WorkspaceId;
import org.xenia.server.kernel.database.DatabaseGone;

/// One reader at work: takes the lease, follows the log, applies what its reader is interested in per workspace,
/// moves on.
final class ReaderRun {

    private static final Logger LOG = LoggerFactory.getLogger(ReaderRun.class);
    /// Small, for a batch holds what it changes until all of it is done.
    private static final int BATCH = 50;
    private static final int ATTEMPTS = 4;
    private static final Duration PATIENCE = Duration.ofMillis(500);

    private final EventReader reader;
    private final Set<String> interests;
    private final ReaderStore store;
    private final LogTail log;
    private final Lease lease;
    private volatile boolean running = true;
    private @Nullable Thread thread;

    ReaderRun(EventReader reader, ReaderStore store, LogTail log) {
        this.reader = reader;
        this.interests = reader.interests().stream()
                .flatMap(family -> Event.typesOf(family).stream())
                .collect(Collectors.toUnmodifiableSet());
        this.store = store;
        this.log = log;
        this.lease = new Lease(reader.name(), store);
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
            lease.release();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException databaseGone) {
            LOG.debug("the lease of {} runs out by itself", reader.name(), databaseGone);
        }
    }

    private void loop() {
        while (running) {
            try {
                if (lease.held()) {
                    step();
                } else {
                    Thread.sleep(PATIENCE);
                }
            } catch (InterruptedException stopping) {
                return;
            } catch (RuntimeException | Error failed) {
                // Whatever it is: a reader that fell silent would be missed by nobody.
                lease.doubt();
                if (running) {
                    LOG.warn("reader {} failed and goes on in a moment", reader.name(), failed);
                    pause(1_000);
                }
            }
        }
    }

    private void step() throws InterruptedException {
        for (List<LoggedEvent> run : byWorkspace(log.listAfter(lease.seen(), BATCH, PATIENCE))) {
            List<LoggedEvent> interesting = run.stream()
                    .filter(event -> interests.contains(event.type()))
                    .toList();
            if (!interesting.isEmpty()) {
                apply(interesting);
            }
            lease.saw(run.getLast().position());
        }
        lease.keepUp();
    }

    private void apply(List<LoggedEvent> events) {
        try {
            store.apply(reader, lease.stored(), events);
            lease.moved(events.getLast().position());
            return;
        } catch (StaleReader other) {
            throw other;
        } catch (RuntimeException | StackOverflowError failed) {
            passOnUnlessEvents(failed);
            LOG.info("reader {} could not take a batch of {}, trying one by one", reader.name(), events.size(), failed);
        }
        for (LoggedEvent event : events) {
            applyOne(event);
            lease.moved(event.position());
        }
    }

    private void applyOne(LoggedEvent event) {
        for (int attempt = 1; ; attempt++) {
            try {
                store.apply(reader, lease.stored(), List.of(event));
                return;
            } catch (StaleReader other) {
                throw other;
            } catch (RuntimeException | StackOverflowError failed) {
                passOnUnlessEvents(failed);
                if (attempt == ATTEMPTS) {
                    LOG.error("reader {} gives up on {} at {}", reader.name(), event.type(), event.position(), failed);
                    store.bury(reader.name(), lease.stored(), event, failed, attempt);
                    return;
                }
                pause(50L << (2 * attempt));
            }
        }
    }

    // A database that is away is nobody's fault: no try is counted, and the reader starts over when it is back.
    private static void passOnUnlessEvents(Throwable failed) {
        if (failed instanceof RuntimeException gone && DatabaseGone.explains(gone)) {
            throw gone;
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
