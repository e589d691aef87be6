package org.xenia.server.translation.message;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.xenia.server.conversation.ConversationBelongings;

/// Translations of messages go with their conversations. The log of transfers stays: it proves what was sent where.
@Component
class TranslationBelongings implements ConversationBelongings {

    private static final List<String> OF_MESSAGES = List.of(
            "delete from translation.task where message_id = any(?)",
            "delete from translation.message_translation where message_id = any(?)");

    private final JdbcClient jdbc;

    TranslationBelongings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void erase(List<UUID> conversations, List<UUID> messages) {
        OF_MESSAGES.forEach(sql -> erase(sql, messages));
    }

    private void erase(String statement, List<UUID> gone) {
        jdbc.sql(statement).param(gone.toArray(UUID[]::new)).update();
    }
}
