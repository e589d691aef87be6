package org.xenia.server.channel.web;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.xenia.server.kernel.WorkspaceId;
import org.xenia.server.kernel.database.Transactions;
import org.xenia.server.kernel.event.LiveSubscription;

/// Tells the open lines of visitors when staff come and when the last of them leaves.
///
/// Nobody announces that five minutes have passed without them, so each node looks: once every few seconds for
/// every company with visitors on this node, however many those are.
@Component
class WebPresenceLines implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(WebPresenceLines.class);
    private static final Duration LOOK = Duration.ofSeconds(4);

    private final WebPresence presence;
    private final Transactions transactions;
    private final Map<WorkspaceId, Company> companies = new ConcurrentHashMap<>();
    private volatile @Nullable CountDownLatch stopping;

    WebPresenceLines(WebPresence presence, Transactions transactions) {
        this.presence = presence;
        this.transactions = transactions;
    }

    /// The lines of one company, and what they were told last.
    private static final class Company {
        private final Set<LiveSubscription> lines = ConcurrentHashMap.newKeySet();
        private @Nullable Boolean told;

        synchronized void tell(boolean online, @Nullable LiveSubscription newcomer) {
            if (told == null || told != online) {
                lines.forEach(line -> whisper(line, online));
            } else if (newcomer != null) {
                whisper(newcomer, online);
            }
            told = online;
        }

        private static void whisper(LiveSubscription line, boolean online) {
            line.whisper("presence", "{\"online\":" + online + "}");
        }
    }

    /// Keeps a line informed, beginning now, until it leaves.
    void join(WorkspaceId workspace, LiveSubscription line) {
        Company company = companies.compute(workspace, (id, known) -> {
            Company joined = known == null ? new Company() : known;
            joined.lines.add(line);
            return joined;
        });
        company.tell(online(workspace), line);
    }

    /// Forgets a line; one that never joined is nothing to forget.
    void leave(WorkspaceId workspace, LiveSubscription line) {
        companies.computeIfPresent(workspace, (id, known) -> {
            known.lines.remove(line);
            return known.lines.isEmpty() ? null : known;
        });
    }

    private boolean online(WorkspaceId workspace) {
        return transactions.callIn(workspace, presence::online);
    }

    private void loop(CountDownLatch stop) {
        try {
            while (!stop.await(LOOK.toMillis(), TimeUnit.MILLISECONDS)) {
                look();
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    private void look() {
        try {
            companies.forEach((workspace, company) -> company.tell(online(workspace), null));
        } catch (RuntimeException failed) {
            LOG.warn("presence could not be looked up and will be again", failed);
        }
    }

    @Override
    public void start() {
        CountDownLatch stop = new CountDownLatch(1);
        stopping = stop;
        Thread.ofVirtual().name("web-presence").start(() -> loop(stop));
    }

    // Not by an interrupt: in the middle of a query that would break the connection.
    @Override
    public void stop() {
        CountDownLatch stop = stopping;
        stopping = null;
        if (stop != null) {
            stop.countDown();
        }
    }

    @Override
    public boolean isRunning() {
        return stopping != null;
    }
}
