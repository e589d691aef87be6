package org.xenia.server.channel.continuation;

import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.xenia.server.channel.courtesy.Courtesies;
import org.xenia.server.channel.courtesy.Courtesy;
import org.xenia.server.conversation.Channel;
import org.xenia.server.conversation.Channels;
import org.xenia.server.conversation.ConversationEvent;
import org.xenia.server.conversation.ConversationEvent.MessageReleased;
import org.xenia.server.conversation.ConversationEvent.MessageReplied;
import org.xenia.server.conversation.Messages;
import org.xenia.server.conversation.StoredMessage;
import org.xenia.server.kernel.event.Event;
import org.xenia.server.kernel.event.EventReader;
import org.xenia.server.kernel.event.LoggedEvent;

/// Notes which answers of a chat may have to follow by mail, and when.
@Component
class ContinuationReader implements EventReader {

    /// Whoever wrote by mail last is not waited for in the chat, but may just have come back.
    private static final Duration GLANCE = Duration.ofSeconds(20);

    private final Channels channels;
    private final Courtesies courtesies;
    private final Messages messages;
    private final ContinuationStore store;

    ContinuationReader(Channels channels, Courtesies courtesies, Messages messages, ContinuationStore store) {
        this.channels = channels;
        this.courtesies = courtesies;
        this.messages = messages;
        this.store = store;
    }

    @Override
    public String name() {
        return "continuation";
    }

    @Override
    public Set<Class<? extends Event>> interests() {
        return Set.of(MessageReplied.class, MessageReleased.class);
    }

    @Override
    public void read(LoggedEvent event) {
        switch (event.as(ConversationEvent.class)) {
            case MessageReplied replied -> note(replied.message());
            case MessageReleased released -> note(released.message());
            case null, default -> {}
        }
    }

    private void note(UUID id) {
        StoredMessage message = messages.get(id);
        Courtesy courtesy = courtesies.find(message.channel());
        if (courtesy == null
                || courtesy.continueByMail().equals("never")
                || "waiting".equals(message.deliveryState())
                || !isChat(message.channel())) {
            return;
        }
        boolean byMail = store.wroteByMailLast(message.conversation());
        store.note(message, byMail ? GLANCE : Duration.ofMinutes(courtesy.continueAfter()));
    }

    private boolean isChat(UUID id) {
        Channel channel = channels.find(id);
        return channel != null && channel.kind().equals("web");
    }
}
