package org.xenia.server.channel.delivery;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.xenia.server.conversation.Messages;
import org.xenia.server.kernel.database.StoredText;

/// What providers tell later about messages that they had accepted: arrived, read, failed. Receipts may
/// come late, twice and in any order, and about messages that are not ours; none of it does harm.
///
/// Every method takes part in the caller's transaction.
@Component
public class DeliveryReceipts {

    private final JdbcClient jdbc;
    private final Messages messages;

    DeliveryReceipts(JdbcClient jdbc, Messages messages) {
        this.jdbc = jdbc;
        this.messages = messages;
    }

    /// The message that a provider names; null when it is none of ours.
    ///
    /// @param providerId as it was given in [DeliveryResult.Accepted]
    public @Nullable UUID findMessage(UUID channel, String providerId) {
        return jdbc.sql("select message_id from channel.delivery where channel_id = ? and provider_id = ?")
                .param(channel)
                .param(StoredText.encode(providerId))
                .query(UUID.class)
                .optional()
                .orElse(null);
    }

    /// It has arrived. Answers whether it was ours.
    public boolean delivered(UUID channel, String providerId) {
        return moved(channel, providerId, "delivered");
    }

    /// The customer has looked at it. Answers whether it was ours.
    public boolean read(UUID channel, String providerId) {
        return moved(channel, providerId, "read");
    }

    /// It is late and still being tried: it stays sent, and says so. Answers whether it was ours.
    public boolean delayed(UUID channel, String providerId) {
        UUID message = findMessage(channel, providerId);
        if (message == null) {
            return false;
        }
        messages.late(message, DeliveryReason.DELAYED.code());
        return true;
    }

    /// It was handed on, to where nobody tells what becomes of it: it is late no more. Answers whether it was ours.
    public boolean passedOn(UUID channel, String providerId) {
        UUID message = findMessage(channel, providerId);
        if (message == null) {
            return false;
        }
        messages.late(message, null);
        return true;
    }

    /// Somebody answers it, so what was late has arrived.
    public void answered(UUID channel, String providerId) {
        UUID message = findMessage(channel, providerId);
        if (message != null && messages.isLate(message)) {
            delivered(channel, providerId);
        }
    }

    private boolean moved(UUID channel, String providerId, String state) {
        UUID message = findMessage(channel, providerId);
        if (message == null) {
            return false;
        }
        jdbc.sql("""
                        update channel.delivery set state = 'delivered'
                         where channel_id = ? and provider_id = ? and state = 'sent'
                        """).param(channel).param(StoredText.encode(providerId)).update();
        messages.delivery(message, state, null);
        return true;
    }

    /// It did not arrive after all: it becomes a dead letter and the message has failed. Sent again it
    /// goes out under a new key. Answers whether it was ours.
    ///
    /// @param detail the provider's words, for administrators
    public boolean failed(UUID channel, String providerId, DeliveryReason reason, @Nullable String detail) {
        UUID message = findMessage(channel, providerId);
        if (message == null) {
            return false;
        }
        UUID delivery = jdbc.sql("""
                        update channel.delivery set state = 'dead', reason = ?, generation = generation + 1
                         where channel_id = ? and provider_id = ? and state = 'sent' returning id
                        """)
                .param(reason.code())
                .param(channel)
                .param(StoredText.encode(providerId))
                .query(UUID.class)
                .optional()
                .orElse(null);
        if (delivery != null) {
            jdbc.sql("""
                            insert into channel.delivery_attempt (delivery_id, number, error, detail, duration_millis)
                            select ?, coalesce(max(number), 0) + 1, ?, ?, 0
                              from channel.delivery_attempt where delivery_id = ?
                            """)
                    .param(delivery)
                    .param(reason.code())
                    .param(StoredText.encodeNullable(detail))
                    .param(delivery)
                    .update();
            messages.delivery(message, "failed", reason.code());
        }
        return true;
    }
}
