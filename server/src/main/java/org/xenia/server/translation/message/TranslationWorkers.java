package org.xenia.server.translation.message;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.xenia.server.kernel.Workspace;
import org.xenia.server.kernel.WorkspaceId;
import org.xenia.server.kernel.database.Transactions;
import org.xenia.server.translation.message.TranslationTasks.Taken;

/// Hands translation tasks to workers: so many at once on this node, and no workspace gets them all. Woken
/// when a task is written on this node; looks by itself every second for those of others and those whose
/// time has come.
@Component
class TranslationWorkers implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(TranslationWorkers.class);
    private static final int AT_ONCE = 16;
    private static final int AT_ONCE_PER_WORKSPACE = 8;
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private final TranslationTasks tasks;
    private final TranslationTaskRun run;
    private final Transactions transactions;
    private final Semaphore bell = new Semaphore(0);
    private final AtomicInteger busy = new AtomicInteger();
    private final Map<WorkspaceId, Integer> busyFor = new ConcurrentHashMap<>();
    private volatile boolean running;

    TranslationWorkers(
            TranslationTasks tasks, TranslationTaskRun run, Transactions transactions, MeterRegistry meters) {
        this.tasks = tasks;
        this.run = run;
        this.transactions = transactions;
        meters.gauge("xenia.translation.workers.busy", busy);
    }

    /// Has the workers look for work now, or once the open transaction is committed.
    void wake() {
        Transactions.afterCommit(bell::release);
    }

    private void loop() {
        while (running) {
            try {
                bell.drainPermits();
                if (startDue() == 0) {
                    bell.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
                }
            } catch (InterruptedException stopping) {
                return;
            } catch (RuntimeException failed) {
                if (running) {
                    LOG.warn("translation tasks could not be taken, next try in a second", failed);
                    pause();
                }
            }
        }
    }

    private int startDue() {
        int started = 0;
        if (busy.get() < AT_ONCE) {
            for (WorkspaceId workspace : tasks.dueWorkspaces()) {
                started += start(workspace);
            }
        }
        return started;
    }

    private int start(WorkspaceId workspace) {
        int room = Math.min(AT_ONCE - busy.get(), AT_ONCE_PER_WORKSPACE - busyFor.getOrDefault(workspace, 0));
        if (room <= 0) {
            return 0;
        }
        // Half of the room at a time leaves the other half to the next workspace of the round.
        int most = Math.max(1, room / 2);
        List<Taken> taken = transactions.callIn(workspace, () -> tasks.take(most));
        for (Taken task : taken) {
            busy.incrementAndGet();
            busyFor.merge(workspace, 1, Integer::sum);
            Thread.ofVirtual().name("translation").start(() -> work(workspace, task));
        }
        return taken.size();
    }

    private void work(WorkspaceId workspace, Taken task) {
        try {
            Workspace.run(workspace, () -> run.run(task));
        } catch (RuntimeException failed) {
            // The lease runs out and the task is due again. The class alone: messages may quote what people wrote.
            LOG.warn("a translation task failed: {}", failed.getClass().getName());
        } finally {
            busy.decrementAndGet();
            busyFor.computeIfPresent(workspace, (unused, count) -> count == 1 ? null : (Integer) (count - 1));
            bell.release();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PATIENCE);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void start() {
        running = true;
        Thread.ofVirtual().name("translation-tasks").start(this::loop);
    }

    @Override
    public void stop() {
        // Not interrupted: that would tear a connection it may be using.
        running = false;
        bell.release();
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
