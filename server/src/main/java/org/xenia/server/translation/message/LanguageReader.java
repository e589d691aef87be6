package org.xenia.server.translation.message;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.xenia.language.detect.Detection;
import org.xenia.server.conversation.ConversationEvent.MessageReceived;
import org.xenia.server.conversation.DetectedLanguage;
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
        readAll(List.of(event));
    }

    @Override
    public void readAll(List<LoggedEvent> events) {
        Set<UUID> round = new LinkedHashSet<>();
        Set<UUID> writers = new HashSet<>();
        for (LoggedEvent event : events) {
            MessageReceived received = event.as(MessageReceived.class);
            if (received != null) {
                // What somebody wrote before is a hint for what they write now.
                if (!writers.add(event.subject().customer())) {
                    detect(round);
                    round.clear();
                    writers.clear();
                    writers.add(event.subject().customer());
                }
                round.add(received.message());
            }
        }
        detect(round);
    }

    private void detect(Set<UUID> round) {
        List<DetectedLanguage> found = messages.listClues(round).stream()
                .filter(clues -> !clues.original().isBlank() && !clues.languageKnown())
                .map(this::detect)
                .toList();
        if (!found.isEmpty()) {
            messages.detected(found);
        }
    }

    private DetectedLanguage detect(MessageClues clues) {
        Detection found = detection.detect(clues.original(), clues.expected(), clues.country());
        return new DetectedLanguage(clues.message(), found.language(), found.confidence(), found.mixed());
    }
}
