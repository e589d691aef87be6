package org.xenia.server.channel.webhook;

import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.xenia.server.channel.program.ProgramChannels;
import org.xenia.server.conversation.Channel;
import org.xenia.server.conversation.Channels;
import org.xenia.server.conversation.ConversationEvent;
import org.xenia.server.conversation.ConversationEvent.MessageDelivery;
import org.xenia.server.conversation.ConversationEvent.MessageReplied;
import org.xenia.server.conversation.Messages;
import org.xenia.server.kernel.database.Transactions;
import org.xenia.server.kernel.event.Event;
import org.xenia.server.kernel.event.EventReader;
import org.xenia.server.kernel.event.LoggedEvent;

/// Writes down what a webhook is to receive when staff answered in a channel for programs. Without a webhook
/// the reply
/// counts as sent: the program asks for it.
@Component
class WebhookReader implements EventReader {

    private final Channels channels;
    private final ProgramChannels programs;
    private final DeliveryStore deliveries;
    private final Messages messages;
    private final WebhookSender sender;

    WebhookReader(
            Channels channels,
            ProgramChannels programs,
            DeliveryStore deliveries,
            Messages messages,
            WebhookSender sender) {
        this.channels = channels;
        this.programs = programs;
        this.deliveries = deliveries;
        this.messages = messages;
        this.sender = sender;
    }

    @Override
    public String name() {
        return "webhook";
    }

    @Override
    public Set<Class<? extends Event>> interests() {
        return Set.of(MessageReplied.class, MessageDelivery.class);
    }

    @Override
    public void read(LoggedEvent event) {
        switch (event.as(ConversationEvent.class)) {
            case MessageReplied(var message, int position, var channel) -> send(message, channel);
            case MessageDelivery(var message, int position, String state, var reason) -> {
                if (state.equals("pending")) {
                    send(message, messages.get(message).channel());
                }
            }
            case null, default -> {}
        }
    }

    private void send(UUID message, UUID channelId) {
        Channel channel = channels.find(channelId);
        if (channel == null || !channel.kind().equals("api")) {
            return;
        }
        if (programs.findTarget(channelId) == null) {
            messages.delivery(message, "sent", null);
            return;
        }
        deliveries.add(channelId, "message.replied", message);
        Transactions.afterCommit(sender::wake);
    }
}
