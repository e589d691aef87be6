package org.xenia.server.channel.webhook;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.xenia.server.channel.program.ProgramChannels;
import org.xenia.server.channel.program.ProgramChannels.Target;
import org.xenia.server.channel.webhook.DeliveryStore.Claimed;
import org.xenia.server.channel.webhook.DeliveryStore.Due;
import org.xenia.server.conversation.Messages;
import org.xenia.server.kernel.Workspace;
import org.xenia.server.kernel.database.Transactions;

/// Makes the deliveries that are due. What is due is in the database, so that nothing is lost with a process;
/// a node
/// claims a delivery before it posts, so that two never post the same at once. A receiver may still see one
/// twice when
/// a node dies after the post: the delivery id tells.
@Component
class WebhookSender implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(WebhookSender.class);

    /// The waits after each failed try; after the last one the delivery is dead.
    private static final List<Duration> WAITS = List.of(
            Duration.ofSeconds(2),
            Duration.ofSeconds(15),
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(20),
            Duration.ofHours(1),
            Duration.ofHours(3),
            Duration.ofHours(8),
            Duration.ofHours(16));

    private static final int AT_ONCE = 16;

    private final DeliveryStore store;
    private final ProgramChannels programs;
    private final ReplyPayload payload;
    private final WebhookPost post;
    private final Messages messages;
    private final Transactions transactions;
    private final Semaphore bell = new Semaphore(0);
    private final Semaphore places = new Semaphore(AT_ONCE);
    private volatile boolean running;
    private @Nullable Thread thread;
    private @Nullable ExecutorService posts;

    WebhookSender(
            DeliveryStore store,
            ProgramChannels programs,
            ReplyPayload payload,
            WebhookPost post,
            Messages messages,
            Transactions transactions) {
        this.store = store;
        this.programs = programs;
        this.payload = payload;
        this.post = post;
        this.messages = messages;
        this.transactions = transactions;
    }

    /// Has it look at once for what is due.
    void wake() {
        bell.release();
    }

    private void loop(ExecutorService executor) {
        while (running) {
            try {
                List<Due> due = transactions.acrossWorkspaces(() -> store.due(AT_ONCE * 4));
                for (Due delivery : due) {
                    places.acquire();
                    executor.execute(() -> makeOne(delivery));
                }
                // All places free means that all due deliveries are made, and the next look does not see them again.
                places.acquire(AT_ONCE);
                places.release(AT_ONCE);
                if (due.isEmpty() && bell.tryAcquire(1, java.util.concurrent.TimeUnit.SECONDS)) {
                    bell.drainPermits();
                }
            } catch (InterruptedException stopping) {
                return;
            } catch (RuntimeException failed) {
                LOG.warn("webhooks stumbled and go on in a moment", failed);
                pause();
            }
        }
    }

    private void makeOne(Due due) {
        try {
            Workspace.run(due.workspace(), () -> make(due));
        } catch (RuntimeException failed) {
            // It stays claimed for a minute and is then tried again.
            LOG.warn("a webhook delivery failed within", failed);
        } finally {
            places.release();
        }
    }

    private void make(Due due) {
        Claimed claimed = transactions.call(() -> store.claim(due.id()));
        if (claimed == null) {
            return;
        }
        Target target = transactions.call(() -> programs.findTarget(claimed.channel()));
        if (target == null) {
            finish(claimed, new WebhookPost.Result(null, "no_webhook"), 0);
            return;
        }
        byte[] body = payload.of(claimed);
        long start = System.nanoTime();
        WebhookPost.Result result = post.send(target, claimed.id(), claimed.event(), body);
        finish(claimed, result, (System.nanoTime() - start) / 1_000_000);
    }

    private void finish(Claimed claimed, WebhookPost.Result result, long millis) {
        transactions.run(() -> {
            store.recordAttempt(claimed, result.status(), result.error(), millis);
            if (result.taken()) {
                store.setState(claimed.id(), "delivered", null);
                messages.delivery(claimed.message(), "delivered", null);
            } else if (result.gone() || claimed.attempt() > WAITS.size()) {
                store.setState(claimed.id(), "dead", null);
                messages.delivery(claimed.message(), "failed", "webhook");
            } else {
                store.setState(claimed.id(), "failed", jitter(WAITS.get(claimed.attempt() - 1)));
            }
        });
    }

    /// Up to a fifth longer, so that what failed together is not tried together.
    private static Duration jitter(Duration wait) {
        return wait.plusMillis(ThreadLocalRandom.current().nextLong(wait.toMillis() / 5 + 1));
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
        if (thread != null) {
            thread.interrupt();
        }
        if (posts != null) {
            posts.shutdown();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
