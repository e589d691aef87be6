package org.xenia.server.channel.webhook;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.xenia.server.channel.webhook.DeliveryStore.Due;
import org.xenia.server.kernel.database.Transactions;

/// Sees to it that what is due is delivered. What is due is in the database, so that nothing is lost with a
/// process. Each channel has a few posts under way at most: a receiver that hangs holds up nobody but itself.
@Component
class WebhookSender implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(WebhookSender.class);

    private static final int AT_ONCE = 64;
    static final int AT_ONCE_EACH = 4;

    /// How long posts under way are waited for at a stop; those that take longer are made again after the
    /// start.
    private static final int LAST_SECONDS = 3;

    private final DeliveryStore store;
    private final DeliveryRun run;
    private final Transactions transactions;
    private final Semaphore bell = new Semaphore(0);
    private final Semaphore places = new Semaphore(AT_ONCE);
    private final Map<UUID, Integer> underWay = new ConcurrentHashMap<>();
    private volatile boolean running;
    private @Nullable Thread thread;
    private @Nullable ExecutorService posts;

    WebhookSender(DeliveryStore store, DeliveryRun run, Transactions transactions) {
        this.store = store;
        this.run = run;
        this.transactions = transactions;
    }

    /// Has it look at once for what is due.
    void wake() {
        bell.release();
    }

    private void loop(ExecutorService executor) {
        while (running) {
            try {
                boolean begun = false;
                for (Due due : transactions.acrossWorkspaces(() -> store.due(AT_ONCE, AT_ONCE_EACH))) {
                    begun |= begin(due, executor);
                }
                // What was begun is claimed a moment later; until then another look would find it again.
                if (bell.tryAcquire(begun ? 20 : 1_000, TimeUnit.MILLISECONDS)) {
                    bell.drainPermits();
                }
            } catch (InterruptedException stopping) {
                return;
            } catch (RuntimeException failed) {
                if (running) {
                    LOG.warn("webhooks stumbled and go on in a moment", failed);
                    pause();
                }
            }
        }
    }

    private boolean begin(Due due, ExecutorService executor) throws InterruptedException {
        if (underWay.getOrDefault(due.channel(), 0) >= AT_ONCE_EACH) {
            return false;
        }
        places.acquire();
        underWay.merge(due.channel(), 1, Integer::sum);
        executor.execute(() -> make(due));
        return true;
    }

    private void make(Due due) {
        try {
            run.make(due);
        } catch (RuntimeException failed) {
            // It stays claimed for a minute and is then tried again.
            LOG.warn("what came of a webhook delivery could not be kept", failed);
        } finally {
            underWay.computeIfPresent(due.channel(), (channel, count) -> count == 1 ? null : count - 1);
            places.release();
            wake();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(1_000);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void start() {
        running = true;
        ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor();
        posts = executor;
        thread = Thread.ofVirtual().name("webhooks").start(() -> loop(executor));
    }

    @Override
    public void stop() {
        running = false;
        try {
            if (thread != null) {
                thread.interrupt();
                thread.join();
            }
            if (posts != null) {
                posts.shutdown();
                if (!posts.awaitTermination(LAST_SECONDS, TimeUnit.SECONDS)) {
                    List<Runnable> unstarted = posts.shutdownNow();
                    LOG.debug("{} webhook deliveries wait for the next start", unstarted.size());
                    posts.awaitTermination(LAST_SECONDS, TimeUnit.SECONDS);
                }
            }
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
