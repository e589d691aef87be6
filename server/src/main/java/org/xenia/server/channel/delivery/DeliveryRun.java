package org.xenia.server.channel.delivery;

import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.xenia.server.channel.delivery.DeliveryResult.Accepted;
import org.xenia.server.channel.delivery.DeliveryResult.Answer;
import org.xenia.server.channel.delivery.DeliveryResult.Delivered;
import org.xenia.server.channel.delivery.DeliveryResult.Refused;
import org.xenia.server.channel.delivery.DeliveryResult.Retry;
import org.xenia.server.channel.delivery.DeliveryResult.Unknown;
import org.xenia.server.channel.delivery.LaneStore.Lane;
import org.xenia.server.conversation.GoodHours;
import org.xenia.server.conversation.Messages;
import org.xenia.server.kernel.Actor;
import org.xenia.server.kernel.Workspace;
import org.xenia.server.kernel.database.Transactions;

/// Makes one try of a claimed message, and writes down what came of it: on the message, in the log of
/// tries, and about the provider.
@Component
class DeliveryRun {

    private static final Logger LOG = LoggerFactory.getLogger(DeliveryRun.class);

    private final Adapters adapters;
    private final OutboxStore store;
    private final LaneStore lanes;
    private final Messages messages;
    private final GoodHours hours;
    private final Transactions transactions;
    private final Clock clock = Clock.systemUTC();

    DeliveryRun(
            Adapters adapters,
            OutboxStore store,
            LaneStore lanes,
            Messages messages,
            GoodHours hours,
            Transactions transactions) {
        this.adapters = adapters;
        this.store = store;
        this.lanes = lanes;
        this.messages = messages;
        this.hours = hours;
        this.transactions = transactions;
    }

    /// Makes a try of what was claimed.
    void make(Lane lane, Outgoing outgoing) {
        Workspace.run(lane.workspace(), () -> {
            if (outgoing.proactive() && !isGoodHour(outgoing)) {
                return;
            }
            long start = System.nanoTime();
            DeliveryResult result = tried(lane, outgoing);
            Duration took = Duration.ofNanos(System.nanoTime() - start);
            // Cleared, since what is written down next would be refused a connection for it.
            boolean stopping = Thread.interrupted();
            transactions.run(() -> {
                if (stopping && result instanceof Unknown) {
                    store.release(outgoing, true);
                } else {
                    finish(outgoing, result, took);
                }
            });
        });
    }

    /// Asks again, since hours may have changed and a server that was down in the good ones is up in the
    /// bad.
    private boolean isGoodHour(Outgoing outgoing) {
        GoodHours.Wait wait = hours.find(outgoing.conversation(), clock.instant());
        transactions.run(() -> {
            if (wait == null) {
                messages.release(outgoing.message(), Actor.SYSTEM);
            } else {
                store.setWaiting(outgoing, wait.until());
                messages.postpone(outgoing.message(), wait);
            }
        });
        return wait == null;
    }

    private DeliveryResult tried(Lane lane, Outgoing outgoing) {
        ChannelDelivery adapter = adapters.find(lane.kind());
        if (adapter == null) {
            return new Refused(DeliveryReason.NOT_CONFIGURED, Answer.NONE);
        }
        try {
            DeliveryResult earlier = outgoing.maybeSent() ? adapter.recall(outgoing) : null;
            return earlier == null ? adapter.deliver(outgoing) : earlier;
        } catch (RuntimeException | StackOverflowError wrong) {
            // Counted like any failed try, so that a message which cannot be sent ends some time.
            LOG.warn("a delivery of kind {} could not be made", lane.kind(), wrong);
            return new Unknown(DeliveryReason.INTERNAL, Answer.NONE);
        }
    }

    private void finish(Outgoing outgoing, DeliveryResult result, Duration took) {
        store.recordAttempt(outgoing, result.answer(), reason(result), took);
        switch (result) {
            case Delivered delivered -> taken(outgoing, "delivered", null);
            case Accepted accepted -> taken(outgoing, "sent", accepted.providerId());
            case Refused refused -> {
                lanes.setWell(outgoing.channel());
                giveUp(outgoing, refused.reason(), false);
            }
            case Retry retry when retry.reason() == DeliveryReason.RATE_LIMITED -> slowDown(outgoing, retry);
            case Retry retry -> again(outgoing, retry.reason(), retry.after(), false);
            case Unknown unknown -> again(outgoing, unknown.reason(), null, true);
        }
    }

    private static @Nullable DeliveryReason reason(DeliveryResult result) {
        return switch (result) {
            case Delivered delivered -> null;
            case Accepted accepted -> null;
            case Refused refused -> refused.reason();
            case Retry retry -> retry.reason();
            case Unknown unknown -> unknown.reason();
        };
    }

    private void taken(Outgoing outgoing, String state, @Nullable String providerId) {
        lanes.setWell(outgoing.channel());
        store.setTaken(outgoing, state, providerId);
        messages.delivery(outgoing.message(), state, null);
    }

    private void giveUp(Outgoing outgoing, DeliveryReason reason, boolean maybeSent) {
        if (store.setDead(outgoing, reason, maybeSent)) {
            messages.delivery(outgoing.message(), "failed", reason.code());
        }
    }

    /// A provider that asks for fewer messages has done nothing wrong, and neither has the message.
    private void slowDown(Outgoing outgoing, Retry retry) {
        Duration asked = retry.after() == null ? BackOff.WAITS.getFirst() : retry.after();
        Duration wait =
                BackOff.jitter(asked.compareTo(BackOff.LONGEST_PATIENCE) > 0 ? BackOff.LONGEST_PATIENCE : asked);
        lanes.pause(outgoing.channel(), wait, retry.reason());
        if (outgoing.createdAt().plus(BackOff.LONGEST_PATIENCE).isBefore(clock.instant())) {
            giveUp(outgoing, retry.reason(), false);
        } else {
            store.setAgain(outgoing, retry.reason(), wait, false, false);
        }
    }

    private static Duration wait(int attempt, @Nullable Duration asked) {
        Duration own = BackOff.after(attempt);
        boolean sensible = asked != null && asked.compareTo(BackOff.LONGEST_PATIENCE) <= 0;
        return asked != null && sensible && asked.compareTo(own) > 0 ? BackOff.jitter(asked) : own;
    }

    private void again(Outgoing outgoing, DeliveryReason reason, @Nullable Duration asked, boolean maybeSent) {
        if (reason != DeliveryReason.INTERNAL) {
            lanes.countFailure(outgoing.channel(), reason);
        }
        if (outgoing.attempt() > BackOff.WAITS.size()) {
            giveUp(outgoing, reason, maybeSent);
            return;
        }
        store.setAgain(outgoing, reason, wait(outgoing.attempt(), asked), maybeSent, true);
    }
}
