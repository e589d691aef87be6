package org.xenia.server.channel.delivery;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.xenia.server.conversation.ConversationBelongings;

/// What channels keep of conversations that go away: deliveries, acknowledgements, ways on by mail and mails.
@Component
class DeliveryBelongings implements ConversationBelongings {

    private static final List<String> OF_CONVERSATIONS = List.of(
            "delete from channel.delivery where conversation_id = any(?)",
            "delete from channel.acknowledgement where conversation_id = any(?)",
            "delete from channel.continuation where conversation_id = any(?)",
            "delete from channel.mail_id where conversation_id = any(?)");

    private static final List<String> OF_MESSAGES = List.of("delete from channel.mail where message_id = any(?)");

    private final JdbcClient jdbc;

    DeliveryBelongings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void erase(List<UUID> conversations, List<UUID> messages) {
        OF_CONVERSATIONS.forEach(sql -> erase(sql, conversations));
        OF_MESSAGES.forEach(sql -> erase(sql, messages));
    }

    private void erase(String statement, List<UUID> gone) {
        jdbc.sql(statement).param(gone.toArray(UUID[]::new)).update();
    }
}
