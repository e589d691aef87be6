package org.xenia.server.channel.web;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.xenia.server.conversation.Channel;
import org.xenia.server.conversation.Channels;
import org.xenia.server.conversation.ConversationEvent;
import org.xenia.server.conversation.ConversationEvent.MessageDelivery;
import org.xenia.server.conversation.ConversationEvent.MessageReplied;
import org.xenia.server.conversation.Messages;
import org.xenia.server.kernel.event.Event;
import org.xenia.server.kernel.event.EventReader;
import org.xenia.server.kernel.event.LoggedEvent;

/// Sends replies by web chat: once a reply is on disk the visitor's widget can have it, so it counts as sent.
/// It
/// counts as delivered when the widget has fetched it and as read when the visitor has looked.
@Component
class WebDelivery implements EventReader {

    private final Messages messages;
    private final Channels channels;

    WebDelivery(Messages messages, Channels channels) {
        this.messages = messages;
        this.channels = channels;
    }

    @Override
    public String name() {
        return "web-delivery";
    }

    @Override
    public Set<Class<? extends Event>> interests() {
        return Set.of(MessageReplied.class, MessageDelivery.class);
    }

    @Override
    public void read(LoggedEvent event) {
        switch (event.as(ConversationEvent.class)) {
            case MessageReplied(var message, int position, var channel) -> {
                if (isWeb(channels.find(channel))) {
                    messages.delivery(message, "sent", null);
                }
            }
            case MessageDelivery(var message, int position, String state, var reason)
            when state.equals("pending") -> {
                if (isWeb(channels.find(messages.get(message).channel()))) {
                    messages.delivery(message, "sent", null);
                }
            }
            case null, default -> {}
        }
    }

    private static boolean isWeb(@Nullable Channel channel) {
        return channel != null && channel.kind().equals("web");
    }
}
