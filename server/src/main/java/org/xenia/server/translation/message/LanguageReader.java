package org.xenia.server.translation.message;

import java.util.Set;
import org.springframework.stereotype.Component;
import org.xenia.language.detect.Detection;
import org.xenia.server.conversation.ConversationEvent.MessageReceived;
import org.xenia.server.conversation.MessageClues;
import org.xenia.server.conversation.Messages;
import org.xenia.server.kernel.event.Event;
import org.xenia.server.kernel.event.EventReader;
import org.xenia.server.kernel.event.LoggedEvent;
import org.xenia.server.translation.LanguageDetection;

/// Finds out the language of every message that comes in, with what the conversation and the customer already
/// tell (R2).
@Component
class LanguageReader implements EventReader {

    private final Messages messages;
    private final LanguageDetection detection;

    LanguageReader(Messages messages, LanguageDetection detection) {
        this.messages = messages;
        this.detection = detection;
    }

    @Override
    public String name() {
        return "language";
    }

    @Override
    public Set<Class<? extends Event>> interests() {
        return Set.of(MessageReceived.class);
    }

    @Override
    public void read(LoggedEvent event) {
        MessageReceived received = event.as(MessageReceived.class);
        if (received == null) {
            return;
        }
        MessageClues clues = messages.clues(received.message());
        if (clues.original().isBlank() || clues.languageKnown()) {
            return;
        }
        Detection found = detection.detect(clues.original(), clues.expected(), clues.country());
        messages.detected(clues.message(), found.language(), found.confidence(), found.mixed());
    }
}
