package org.xenia.server.translation.message;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
import org.xenia.server.translation.message.MessageTranslator.Job;

/// Hands translation tasks to workers: so many at once on this node, and no workspace gets them all. A worker
/// goes on with the tasks of its workspace for a while, so that much work costs few looks at the queue. Woken
/// when a task is written on this node; looks by itself every second for those of others and those whose time
/// has come.
@Component
class TranslationWorkers implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(TranslationWorkers.class);
    private static final int AT_ONCE = 16;
    private static final int AT_ONCE_PER_WORKSPACE = 8;
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    /// After so many tasks a worker makes room for those of other workspaces.
    private static final int STINT = 20;

    private final TranslationTasks tasks;
    private final TranslationTaskRun run;
    private final Semaphore bell = new Semaphore(0);
    private final Set<WorkspaceId> waiting = ConcurrentHashMap.newKeySet();
    private final AtomicInteger busy = new AtomicInteger();
    private final Map<WorkspaceId, Integer> busyFor = new ConcurrentHashMap<>();
    private volatile boolean running;

    TranslationWorkers(TranslationTasks tasks, TranslationTaskRun run, MeterRegistry meters) {
        this.tasks = tasks;
        this.run = run;
        meters.gauge("xenia.translation.workers.busy", busy);
    }

    /// Has the workers look for work of the current workspace now, or once the open transaction is committed.
    void wake() {
        WorkspaceId workspace = Workspace.current();
        Transactions.afterCommit(() -> ring(workspace));
    }

    private void ring(WorkspaceId workspace) {
        if (waiting.add(workspace)) {
            bell.release();
        }
    }

    private void loop() {
        long looked = System.nanoTime() - PATIENCE.toNanos();
        while (running) {
            try {
                bell.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
                bell.drainPermits();
                // By the clock: where one workspace rings all the time, the others' time comes nevertheless.
                if (System.nanoTime() - looked >= PATIENCE.toNanos()) {
                    looked = System.nanoTime();
                    waiting.addAll(tasks.dueWorkspaces());
                }
                waiting.forEach(this::startFor);
            } catch (InterruptedException stopping) {
                return;
            } catch (RuntimeException | Error failed) {
                if (running) {
                    LOG.warn("translation tasks could not be taken, next try in a second", failed);
                    pause();
                }
            }
        }
    }

    /// Starts workers for a workspace. It stays among those that wait as long as there is no room for it, or
    /// more of its tasks may be due.
    private void startFor(WorkspaceId workspace) {
        int room = Math.min(AT_ONCE - busy.get(), AT_ONCE_PER_WORKSPACE - busyFor.getOrDefault(workspace, 0));
        if (room <= 0) {
            return;
        }
        // Taken off before the look: what is written during it rings again.
        waiting.remove(workspace);
        // Half of the room at a time leaves the other half to the next workspace of the round.
        int most = Math.max(1, room / 2);
        List<Job> taken = Workspace.call(workspace, () -> run.take(most));
        for (Job job : taken) {
            busy.incrementAndGet();
            busyFor.merge(workspace, 1, Integer::sum);
            Thread.ofVirtual().name("translation").start(() -> work(workspace, job));
        }
        if (taken.size() == most) {
            ring(workspace);
        }
    }

    private void work(WorkspaceId workspace, Job first) {
        boolean more = false;
        try {
            more = Workspace.call(workspace, () -> workThrough(first));
        } catch (RuntimeException | StackOverflowError failed) {
            // The lease runs out and the task is due again. The class alone: messages may quote what people wrote.
            LOG.warn("a translation task failed: {}", failed.getClass().getName());
        } finally {
            busy.decrementAndGet();
            busyFor.computeIfPresent(workspace, (unused, count) -> count == 1 ? null : (Integer) (count - 1));
            if (more) {
                waiting.add(workspace);
            }
            if (!waiting.isEmpty()) {
                bell.release();
            }
        }
    }

    /// Answers whether more tasks may be due when the stint is over.
    private boolean workThrough(Job first) {
        Job job = first;
        for (int done = 1; job != null; done++) {
            boolean last = done == STINT || !running;
            job = run.run(job, !last);
            if (last) {
                return true;
            }
        }
        return false;
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
