package org.xenia.server.channel.webhook;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.xenia.server.channel.program.ProgramChannels;
import org.xenia.server.channel.program.ProgramChannels.Target;
import org.xenia.server.channel.webhook.DeliveryStore.Claimed;
import org.xenia.server.channel.webhook.DeliveryStore.Due;
import org.xenia.server.channel.webhook.WebhookPost.Result;
import org.xenia.server.conversation.Messages;
import org.xenia.server.kernel.Workspace;
import org.xenia.server.kernel.database.Transactions;

/// Makes one delivery: claims it, posts, and writes down what came of it and when it is tried again.
///
/// A node claims a delivery before it posts, so that two never post the same at once. A receiver may still
/// see one
/// twice when a node dies after the post: the delivery id tells.
@Component
class DeliveryRun {

    private static final Logger LOG = LoggerFactory.getLogger(DeliveryRun.class);

    /// The waits after each failed try; after the last one the delivery is dead.
    static final List<Duration> WAITS = List.of(
            Duration.ofSeconds(2),
            Duration.ofSeconds(15),
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(20),
            Duration.ofHours(1),
            Duration.ofHours(3),
            Duration.ofHours(8),
            Duration.ofHours(16));

    private final DeliveryStore store;
    private final ProgramChannels programs;
    private final ReplyPayload payload;
    private final WebhookPost post;
    private final Messages messages;
    private final Transactions transactions;

    DeliveryRun(
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

    /// Makes a delivery unless another node does, or it is not due any more.
    void make(Due due) {
        Workspace.run(due.workspace(), () -> {
            Claimed claimed = transactions.call(() -> store.claim(due.id()));
            if (claimed != null) {
                long start = System.nanoTime();
                Result result = posted(claimed);
                long millis = (System.nanoTime() - start) / 1_000_000;
                transactions.run(() -> finish(claimed, result, millis));
            }
        });
    }

    private Result posted(Claimed claimed) {
        try {
            Target target = transactions.call(() -> programs.findTarget(claimed.channel()));
            return target == null
                    ? Result.failed("no_webhook")
                    : post.send(target, claimed.id(), claimed.event(), payload.of(claimed));
        } catch (RuntimeException wrong) {
            // Counted like any failed try, so that a delivery which cannot be made ends some time.
            LOG.warn("a webhook delivery could not be prepared", wrong);
            return Result.failed("internal");
        }
    }

    private void finish(Claimed claimed, Result result, long millis) {
        if (result.isInterrupted()) {
            store.release(claimed.id());
            return;
        }
        store.recordAttempt(claimed, result.status(), result.error(), millis);
        if (result.isTaken()) {
            store.setState(claimed.id(), "delivered", null);
            messages.delivery(claimed.message(), "delivered", null);
        } else if (result.isGone() || claimed.attempt() > WAITS.size()) {
            store.setState(claimed.id(), "dead", null);
            messages.delivery(claimed.message(), "failed", "webhook");
        } else {
            store.setState(claimed.id(), "failed", jitter(WAITS.get(claimed.attempt() - 1)));
        }
    }

    /// Up to a fifth longer, so that what failed together is not tried together.
    private static Duration jitter(Duration wait) {
        return wait.plusMillis(ThreadLocalRandom.current().nextLong(wait.toMillis() / 5 + 1));
    }
}
