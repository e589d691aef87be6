package org.xenia.server.conversation;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.xenia.language.LanguageTag;
import org.xenia.server.kernel.CommonRefusal;
import org.xenia.server.kernel.Refusal;
import org.xenia.server.kernel.database.StoredText;

/// Reads the rows of messages.
@Component
class MessageRows {

    private static final String SELECT = """
            select m.*, c.customer_id from conversation.message m
              join conversation.conversation c on c.workspace_id = m.workspace_id and c.id = m.conversation_id
            """;

    private static final String CLUES = """
            select m.id, m.original, m.language_by, cu.country,
                   array_remove(array[c.language, cu.preferred_language] || array(
                       select l.language from customer.language l
                        where l.workspace_id = c.workspace_id and l.customer_id = c.customer_id
                        order by l.source = 'observed', l.messages desc, l.seen_at desc), null) as expected
              from conversation.message m
              join conversation.conversation c on c.workspace_id = m.workspace_id and c.id = m.conversation_id
              join customer.customer cu on cu.workspace_id = c.workspace_id and cu.id = c.customer_id
             where m.id = any(?)
            """;

    private final JdbcClient jdbc;

    MessageRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    StoredMessage get(UUID id) {
        return jdbc.sql(SELECT + " where m.id = ?")
                .param(id)
                .query((row, number) -> message(row))
                .optional()
                .orElseThrow(() -> Refusal.of(CommonRefusal.NOT_FOUND));
    }

    /// One journey to the database for all that detection wants to know.
    List<MessageClues> clues(Collection<UUID> ids) {
        return jdbc.sql(CLUES)
                .param(ids.toArray(UUID[]::new))
                .query((row, number) -> new MessageClues(
                        row.getObject("id", UUID.class),
                        StoredText.decode(row.getString("original")),
                        row.getString("language_by") != null,
                        languages(row.getArray("expected")),
                        row.getString("country")))
                .list();
    }

    private static List<LanguageTag> languages(Array tags) throws SQLException {
        return Arrays.stream((String[]) tags.getArray())
                .map(LanguageTag::of)
                .distinct()
                .toList();
    }

    /// Has the messages stay until the transaction ends. Answers which are there.
    Set<UUID> hold(Collection<UUID> ids) {
        return Set.copyOf(jdbc.sql("select id from conversation.message where id = any(?) for key share")
                .param(ids.toArray(UUID[]::new))
                .query(UUID.class)
                .list());
    }

    List<StoredMessage> list(Collection<UUID> ids) {
        return jdbc.sql(SELECT + " where m.id = any(?)")
                .param(ids.toArray(UUID[]::new))
                .query((row, number) -> message(row))
                .list();
    }

    /// The messages of a conversation after a position, oldest first.
    List<StoredMessage> after(UUID conversation, int position, int limit) {
        return jdbc.sql(SELECT + " where m.conversation_id = ? and m.position > ? order by m.position limit ?")
                .param(conversation)
                .param(position)
                .param(limit)
                .query((row, number) -> message(row))
                .list();
    }

    /// The messages of a conversation before a position, newest first.
    List<StoredMessage> before(UUID conversation, int position, int limit) {
        return jdbc.sql(SELECT + " where m.conversation_id = ? and m.position < ? order by m.position desc limit ?")
                .param(conversation)
                .param(position)
                .param(limit)
                .query((row, number) -> message(row))
                .list();
    }

    private static StoredMessage message(ResultSet row) throws SQLException {
        // As text and as bytes a float of the database reads differently beyond its seven digits.
        double confidence = Math.round(row.getDouble("language_confidence") * 10_000) / 10_000.0;
        boolean hasConfidence = !row.wasNull();
        Timestamp deliveredAt = row.getTimestamp("delivery_at");
        Timestamp until = row.getTimestamp("delivery_until");
        return new StoredMessage(
                row.getObject("id", UUID.class),
                row.getObject("conversation_id", UUID.class),
                row.getInt("position"),
                row.getString("kind"),
                row.getString("direction"),
                row.getObject("channel_id", UUID.class),
                row.getObject("customer_id", UUID.class),
                row.getString("author_kind"),
                row.getObject("author_id", UUID.class),
                StoredText.decode(row.getString("original")),
                LanguageTag.find(row.getString("language")),
                row.getString("language_by"),
                hasConfidence ? confidence : null,
                (Boolean) row.getObject("language_mixed"),
                StoredText.decodeNullable(row.getString("sent_text")),
                LanguageTag.find(row.getString("sent_language")),
                row.getBoolean("sent_translated"),
                row.getString("delivery_state"),
                row.getString("delivery_reason"),
                deliveredAt == null ? null : deliveredAt.toInstant(),
                until == null ? null : until.toInstant(),
                StoredText.decodeNullable(row.getString("override_reason")),
                ids(row.getArray("mentions")),
                ids(row.getArray("files")),
                row.getTimestamp("at").toInstant());
    }

    static List<UUID> ids(@Nullable Array array) throws SQLException {
        return array == null ? List.of() : List.of((UUID[]) array.getArray());
    }
}
