package org.xenia.server.translation.message;

import java.util.Set;
import org.springframework.stereotype.Component;
import org.xenia.language.detect.Detection;
import org.xenia.server.conversation.ConversationEvent.MessageReceived;
import org.xenia.server.conversation.ConversationLanguage;
import org.xenia.server.conversation.Messages;
import org.xenia.server.conversation.StoredMessage;
import org.xenia.server.customer.Customer;
import org.xenia.server.customer.Customers;
import org.xenia.server.kernel.event.Event;
import org.xenia.server.kernel.event.EventReader;
import org.xenia.server.kernel.event.LoggedEvent;
import org.xenia.server.translation.LanguageDetection;

/// Finds out the language of every message that comes in, with what the conversation and the customer already
/// tell (R2).
@Component
class LanguageReader implements EventReader {

    private final Messages messages;
    private final ConversationLanguage languages;
    private final Customers customers;
    private final LanguageDetection detection;

    LanguageReader(
            Messages messages, ConversationLanguage languages, Customers customers, LanguageDetection detection) {
        this.messages = messages;
        this.languages = languages;
        this.customers = customers;
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
        StoredMessage message = messages.get(received.message());
        if (message.original().isBlank() || message.languageBy() != null) {
            return;
        }
        Customer customer = customers.find(message.customer());
        Detection found = detection.detect(
                message.original(),
                languages.expected(message.conversation(), message.customer()),
                customer == null ? null : customer.country());
        messages.detected(message.id(), found.language(), found.confidence(), found.mixed());
    }
}
