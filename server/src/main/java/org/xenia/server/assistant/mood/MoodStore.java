package org.xenia.server.assistant.mood;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.xenia.server.conversation.MessageMoods.Cue;
import org.xenia.server.conversation.MessageMoods.Mood;
import org.xenia.server.conversation.MessageMoods.Pressing;
import org.xenia.server.conversation.StoredMessage;
import org.xenia.server.kernel.database.Json;
import org.xenia.server.kernel.database.StoredText;
import tools.jackson.core.type.TypeReference;

/// The rows of moods. Every method takes part in the caller's transaction.
@Component
class MoodStore {

    private static final String PUT = """
            insert into assistant.mood (message_id, conversation_id, label, score, complaint, urgent, cues)
            values (?, ?, ?, ?, ?, ?, ?)
            on conflict (workspace_id, message_id) do update
               set label = excluded.label, score = excluded.score, complaint = excluded.complaint,
                   urgent = excluded.urgent, cues = excluded.cues
            """;

    private static final String PRESSING = """
            select conversation_id, complaint, urgent from (
                select distinct on (conversation_id) conversation_id, complaint, urgent
                  from assistant.mood where conversation_id = any(?)
                 order by conversation_id, message_id desc) newest
             where complaint <> 'none' or urgent
            """;

    private final JdbcClient jdbc;
    private final JdbcTemplate template;

    MoodStore(JdbcClient jdbc, JdbcTemplate template) {
        this.template = template;
        this.jdbc = jdbc;
    }

    /// A message with the mood that was read in it.
    record MessageMood(StoredMessage message, Mood mood) {}

    void putAll(List<MessageMood> moods) {
        if (!moods.isEmpty()) {
            template.batchUpdate(PUT, moods.stream().map(MoodStore::row).toList());
        }
    }

    private static Object[] row(MessageMood one) {
        Mood mood = one.mood();
        return new Object[] {
            one.message().id(),
            one.message().conversation(),
            mood.label(),
            mood.score(),
            mood.complaint(),
            mood.urgent(),
            StoredText.encode(Json.MAPPER.writeValueAsString(mood.cues()))
        };
    }

    Map<UUID, Mood> listOf(Collection<UUID> messages) {
        Map<UUID, Mood> moods = new HashMap<>();
        jdbc.sql("select * from assistant.mood where message_id = any(?)")
                .param(messages.toArray(UUID[]::new))
                .query((row, number) -> moods.put(row.getObject("message_id", UUID.class), mood(row)))
                .list();
        return moods;
    }

    private static Mood mood(ResultSet row) throws SQLException {
        List<Cue> cues =
                Json.MAPPER.readValue(StoredText.decode(row.getString("cues")), new TypeReference<List<Cue>>() {});
        return new Mood(
                row.getString("label"),
                Math.round(row.getDouble("score") * 10_000) / 10_000.0,
                row.getString("complaint"),
                row.getBoolean("urgent"),
                cues);
    }

    Map<UUID, Pressing> pressing(Collection<UUID> conversations) {
        Map<UUID, Pressing> pressing = new HashMap<>();
        jdbc.sql(PRESSING)
                .param(conversations.toArray(UUID[]::new))
                .query((row, number) -> pressing.put(
                        row.getObject("conversation_id", UUID.class),
                        new Pressing(row.getString("complaint"), row.getBoolean("urgent"))))
                .list();
        return pressing;
    }
}
