package org.xenia.server.assistant.mood;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.xenia.server.conversation.ConversationBelongings;

/// The moods read from messages go with their conversations, and so does what the coach remarked there.
@Component
class MoodBelongings implements ConversationBelongings {

    private static final List<String> OF_CONVERSATIONS = List.of(
            "delete from assistant.mood where conversation_id = any(?)",
            "delete from assistant.finding where conversation_id = any(?)");

    private final JdbcClient jdbc;

    MoodBelongings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void erase(List<UUID> conversations, List<UUID> messages) {
        OF_CONVERSATIONS.forEach(sql -> erase(sql, conversations));
    }

    private void erase(String statement, List<UUID> gone) {
        jdbc.sql(statement).param(gone.toArray(UUID[]::new)).update();
    }
}
