package org.xenia.server.channel.acknowledge;

import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.xenia.server.channel.courtesy.Courtesies;
import org.xenia.server.channel.courtesy.Courtesy;
import org.xenia.server.conversation.ConversationEvent.ConversationStarted;
import org.xenia.server.kernel.event.Event;
import org.xenia.server.kernel.event.EventReader;
import org.xenia.server.kernel.event.LoggedEvent;

/// Notes for each new conversation that its first message is to be acknowledged, where the channel does so.
@Component
class AcknowledgementReader implements EventReader {

    private final Courtesies courtesies;
    private final AcknowledgementStore store;

    AcknowledgementReader(Courtesies courtesies, AcknowledgementStore store) {
        this.courtesies = courtesies;
        this.store = store;
    }

    @Override
    public String name() {
        return "acknowledgement";
    }

    @Override
    public Set<Class<? extends Event>> interests() {
        return Set.of(ConversationStarted.class);
    }

    @Override
    public void read(LoggedEvent event) {
        ConversationStarted started = event.as(ConversationStarted.class);
        UUID customer = event.subject().customer();
        Courtesy courtesy = started == null ? null : courtesies.find(started.channel());
        if (started != null
                && customer != null
                && courtesy != null
                && !courtesy.acknowledge().equals("never")) {
            store.note(started.conversation(), started.channel(), customer);
        }
    }
}
