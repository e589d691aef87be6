package org.xenia.server.channel.webhook;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.xenia.server.channel.delivery.Outgoing;
import org.xenia.server.conversation.Conversations;
import org.xenia.server.conversation.Message;
import org.xenia.server.customer.Customer;
import org.xenia.server.customer.CustomerIdentity;
import org.xenia.server.customer.Customers;
import org.xenia.server.kernel.database.Transactions;
import tools.jackson.databind.json.JsonMapper;

/// Writes what a program receives when staff answered: what the customer is to read, and the original.
@Component
class ReplyPayload {

    private final Conversations conversations;
    private final Customers customers;
    private final Transactions transactions;
    private final JsonMapper json;

    ReplyPayload(Conversations conversations, Customers customers, Transactions transactions, JsonMapper json) {
        this.conversations = conversations;
        this.customers = customers;
        this.transactions = transactions;
        this.json = json;
    }

    record Envelope(String event, UUID delivery, Instant createdAt, Payload payload) {}

    record Payload(UUID channel, UUID conversation, Recipient customer, Reply message) {}

    record Recipient(
            UUID id, @Nullable String externalId, @Nullable String name) {}

    record Reply(
            UUID id,
            int position,
            String text,
            @Nullable String language,
            boolean translated,
            String original,
            @Nullable String originalLanguage,
            Message.Author author,
            List<Message.Attachment> attachments,
            Instant at) {}

    byte[] of(Outgoing outgoing) {
        Message message = conversations.message(outgoing.message());
        Message.Sent sent = message.sent();
        Reply reply = new Reply(
                message.id(),
                message.position(),
                sent == null ? message.original() : sent.text(),
                sent == null ? message.language() : sent.language(),
                sent != null && sent.translated(),
                message.original(),
                message.language(),
                message.author(),
                message.attachments(),
                message.at());
        Payload payload = new Payload(
                outgoing.channel(), message.conversation(), recipient(outgoing, message.conversation()), reply);
        return json.writeValueAsBytes(
                new Envelope(outgoing.event(), outgoing.delivery(), outgoing.createdAt(), payload));
    }

    private Recipient recipient(Outgoing outgoing, UUID conversation) {
        UUID id = conversations.customerOf(conversation);
        Customer customer = transactions.call(() -> customers.get(id));
        String external = customer.identities().stream()
                .filter(identity -> identity.kind() == CustomerIdentity.Kind.EXTERNAL
                        && identity.scope().equals(outgoing.channel().toString()))
                .map(CustomerIdentity::value)
                .findFirst()
                .orElse(null);
        return new Recipient(id, external, customer.name());
    }
}
