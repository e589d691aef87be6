package org.xenia.server.channel.continuation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.xenia.server.channel.continuation.ContinuationStore.Waiting;
import org.xenia.server.channel.courtesy.Courtesies;
import org.xenia.server.channel.courtesy.Courtesy;
import org.xenia.server.channel.delivery.Outbox;
import org.xenia.server.conversation.Conversations;
import org.xenia.server.customer.Customer;
import org.xenia.server.customer.Customers;
import org.xenia.server.kernel.WorkspaceId;
import org.xenia.server.kernel.database.Transactions;

/// Sends what visitors did not see after them: all of it that is unseen as one mail.
@Component
class Continuations {

    private static final Logger LOG = LoggerFactory.getLogger(Continuations.class);
    private static final Set<String> UNSEEN = Set.of("pending", "sent", "delivered");

    private final ContinuationStore store;
    private final Courtesies courtesies;
    private final Conversations conversations;
    private final Customers customers;
    private final Outbox outbox;
    private final Transactions transactions;
    private final Clock clock = Clock.systemUTC();

    Continuations(
            ContinuationStore store,
            Courtesies courtesies,
            Conversations conversations,
            Customers customers,
            Outbox outbox,
            Transactions transactions) {
        this.store = store;
        this.courtesies = courtesies;
        this.conversations = conversations;
        this.customers = customers;
        this.outbox = outbox;
        this.transactions = transactions;
    }

    /// Sends what is due in all workspaces.
    void sendDue() {
        List<WorkspaceId> workspaces = transactions.acrossWorkspaces(store::listWorkspaces);
        for (WorkspaceId workspace : workspaces) {
            transactions.callIn(workspace, store::list).forEach(conversation -> send(workspace, conversation));
        }
    }

    private void send(WorkspaceId workspace, UUID conversation) {
        try {
            transactions.runIn(workspace, () -> send(conversation));
        } catch (RuntimeException failed) {
            // The others must not wait for it, nor the log fill with it.
            LOG.warn("a chat could not be continued by mail", failed);
            postpone(workspace, conversation);
        }
    }

    private void postpone(WorkspaceId workspace, UUID conversation) {
        try {
            transactions.runIn(workspace, () -> store.postpone(conversation));
        } catch (RuntimeException away) {
            // Then the database is away, and the next look waits for it like everybody.
            LOG.warn("a chat could not be left for later", away);
        }
    }

    private void send(UUID conversation) {
        List<Waiting> waiting = store.take(conversation);
        List<Waiting> unseen = waiting.stream()
                .filter(answer -> UNSEEN.contains(String.valueOf(answer.delivery())))
                .toList();
        waiting.stream()
                .filter(answer -> !unseen.contains(answer))
                .forEach(seen -> store.settle(seen.message(), "seen"));
        if (unseen.isEmpty()) {
            return;
        }
        Courtesy courtesy = courtesies.get(unseen.getFirst().channel());
        if (isStillWriting(unseen, courtesy)) {
            return;
        }
        UUID mailbox = courtesy.mailbox();
        String address = courtesy.continueByMail().equals("never") ? null : address(conversation, courtesy);
        if (mailbox == null || address == null) {
            unseen.forEach(answer -> store.settle(answer.message(), "impossible"));
            return;
        }
        Waiting carrier = unseen.getLast();
        store.carry(unseen.stream().map(Waiting::message).toList(), carrier.message(), address);
        outbox.enter(mailbox, conversation, carrier.message(), carrier.position());
    }

    /// Whether staff wrote something a moment ago, which is waited for, but not for ever.
    private boolean isStillWriting(List<Waiting> unseen, Courtesy courtesy) {
        Instant now = clock.instant();
        Instant patience = unseen.getFirst().dueAt().plus(Duration.ofMinutes(2L * courtesy.continueAfter()));
        return unseen.getLast().dueAt().isAfter(now) && patience.isAfter(now);
    }

    private @Nullable String address(UUID conversation, Courtesy courtesy) {
        boolean known = courtesy.continueByMail().equals("known");
        Customer customer = customers.get(conversations.customerOf(conversation));
        String given = store.findAddress(conversation, known);
        String address = given == null && known ? customer.email() : given;
        return address == null || customer.undeliverable(address) ? null : address;
    }
}
