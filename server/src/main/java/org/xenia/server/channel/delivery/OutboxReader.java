package org.xenia.server.channel.delivery;

import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.xenia.server.conversation.Channel;
import org.xenia.server.conversation.Channels;
import org.xenia.server.conversation.ConversationEvent;
import org.xenia.server.conversation.ConversationEvent.MessageAnnounced;
import org.xenia.server.conversation.ConversationEvent.MessageDelivery;
import org.xenia.server.conversation.ConversationEvent.MessageReleased;
import org.xenia.server.conversation.ConversationEvent.MessageReplied;
import org.xenia.server.conversation.Messages;
import org.xenia.server.conversation.StoredMessage;
import org.xenia.server.kernel.Actor;
import org.xenia.server.kernel.database.Transactions;
import org.xenia.server.kernel.event.Event;
import org.xenia.server.kernel.event.EventReader;
import org.xenia.server.kernel.event.LoggedEvent;

/// Enters into the outbox what staff wrote, and what they want sent again. Where the customer's side
/// fetches messages by itself there is nothing to enter: what is on disk counts as sent, unless it waits
/// for its hour.
@Component
class OutboxReader implements EventReader {

    private final Channels channels;
    private final Messages messages;
    private final Adapters adapters;
    private final OutboxStore store;
    private final Dispatcher dispatcher;

    OutboxReader(Channels channels, Messages messages, Adapters adapters, OutboxStore store, Dispatcher dispatcher) {
        this.channels = channels;
        this.messages = messages;
        this.adapters = adapters;
        this.store = store;
        this.dispatcher = dispatcher;
    }

    @Override
    public String name() {
        return "outbox";
    }

    @Override
    public Set<Class<? extends Event>> interests() {
        return Set.of(MessageReplied.class, MessageAnnounced.class, MessageReleased.class, MessageDelivery.class);
    }

    /// The customer waits for what staff wrote.
    @Override
    public boolean isWaitedFor() {
        return true;
    }

    @Override
    public void read(LoggedEvent event) {
        switch (event.as(ConversationEvent.class)) {
            case MessageReplied replied -> send(messages.get(replied.message()), false);
            case MessageAnnounced announced -> send(messages.get(announced.message()), false);
            // When its hour has come it is under way already.
            case MessageReleased released
            when event.actor().kind() != Actor.Kind.SYSTEM -> send(messages.get(released.message()), true);
            case MessageDelivery delivery
            when delivery.state().equals("pending") -> send(messages.get(delivery.message()), false);
            case null, default -> {}
        }
    }

    /// @param entered whether the outbox has it already
    private void send(StoredMessage message, boolean entered) {
        Channel channel = channels.find(message.channel());
        ChannelDelivery adapter = channel == null ? null : adapters.find(channel.kind());
        if (adapter == null) {
            messages.delivery(message.id(), "failed", DeliveryReason.NOT_CONFIGURED.code());
            return;
        }
        UUID id = message.id();
        boolean waits = "waiting".equals(message.deliveryState());
        if (adapter.isFetched(message.channel()) && !waits && !entered) {
            // What failed on its way by another channel is tried there again.
            if (store.revive(id)) {
                Transactions.afterCommit(dispatcher::wake);
            } else {
                messages.delivery(id, "sent", null);
            }
            return;
        }
        store.enter(
                message.channel(),
                message.conversation(),
                id,
                message.position(),
                waits ? message.deliveryUntil() : null);
        Transactions.afterCommit(dispatcher::wake);
    }
}
