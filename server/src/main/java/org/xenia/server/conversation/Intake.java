package org.xenia.server.conversation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.xenia.server.conversation.ConversationStore.Locked;
import org.xenia.server.customer.Customers;
import org.xenia.server.kernel.Actor;
import org.xenia.server.kernel.Ids;
import org.xenia.server.kernel.Refusal;
import org.xenia.server.kernel.database.Transactions;
import org.xenia.server.kernel.event.EventLog;
import org.xenia.server.kernel.event.Subject;

/// The one door by which customers' messages come in, whatever the channel. When it answers, the message is
/// on disk, once, in its place in the conversation.
@Component
public class Intake {

    private final Transactions transactions;
    private final Arrivals arrivals;
    private final Customers customers;
    private final ConversationStore conversations;
    private final MessageStore messages;
    private final EventLog events;

    Intake(
            Transactions transactions,
            Arrivals arrivals,
            Customers customers,
            ConversationStore conversations,
            MessageStore messages,
            EventLog events) {
        this.transactions = transactions;
        this.arrivals = arrivals;
        this.customers = customers;
        this.conversations = conversations;
        this.messages = messages;
        this.events = events;
    }

    /// Accepts a message for the current workspace.
    ///
    /// @throws Refusal `channel_inactive`, `conversation_of_another_customer`, `not_found` for an unknown
    ///     channel or conversation
    public Accepted accept(InboundMessage inbound) {
        // Two copies of one message, or two first messages of one person, may meet.
        return Transactions.retrying(() -> transactions.callByKey(() -> acceptOnce(inbound)));
    }

    /// What came of a message that was accepted before; null when none with this identifier was.
    public @Nullable Accepted find(UUID channel, String externalId) {
        return transactions.call(() -> messages.findAccepted(channel, externalId));
    }

    private Accepted acceptOnce(InboundMessage inbound) {
        Arrival arrival = arrivals.look(inbound);
        if (arrival.earlier() != null) {
            return arrival.earlier();
        }
        if (!arrival.active()) {
            throw Refusal.of(ConversationRefusal.CHANNEL_INACTIVE);
        }
        UUID customer = arrival.customer() != null ? arrival.customer() : customers.recognise(inbound.sender());
        return append(inbound, customer, conversationFor(inbound, customer, arrival.current()));
    }

    private Locked conversationFor(InboundMessage inbound, UUID customer, @Nullable Locked current) {
        UUID named = inbound.conversation();
        if (named != null) {
            Locked conversation = conversations.lock(named);
            if (!conversation.customer().equals(customer)) {
                throw Refusal.of(ConversationRefusal.CONVERSATION_OF_ANOTHER_CUSTOMER);
            }
            return conversation;
        }
        if (inbound.subject() != null) {
            return start(inbound, customer);
        }
        if (current != null) {
            return current;
        }
        // Whoever begins one first makes the others wait, and what they began is found here.
        conversations.lockStart(customer, inbound.channel());
        @Nullable Locked meanwhile = conversations.lockCurrent(customer, inbound.channel());
        return meanwhile != null ? meanwhile : start(inbound, customer);
    }

    private Locked start(InboundMessage inbound, UUID customer) {
        Locked started = conversations.start(Ids.next(), customer, inbound.channel(), inbound.subject());
        events.append(
                new Subject(started.id(), started.id(), customer),
                Actor.customer(customer),
                new ConversationEvent.ConversationStarted(started.id(), started.number(), inbound.channel()));
        return started;
    }

    private Accepted append(InboundMessage inbound, UUID customer, Locked conversation) {
        UUID id = Ids.next();
        Accepted accepted = messages.insertInbound(id, conversation, customer, inbound);
        events.append(
                new Subject(id, conversation.id(), customer),
                Actor.customer(customer),
                new ConversationEvent.MessageReceived(id, accepted.position(), inbound.channel()));
        return accepted;
    }
}
