package org.xenia.server.channel.web;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.xenia.server.kernel.database.StoredText;

/// Reads the messages of a customer on a channel, in one thread over all their conversations there. Every
/// method takes part in the caller's transaction.
@Component
class ThreadRows {

    /// A conversation never holds as many messages; numbers of conversations leave room for nine thousand
    /// million within what a browser counts exactly.
    private static final long WIDTH = 1_000_000;

    private static final String SELECT = """
            select c.number, m.position, m.id, m.external_id, m.direction, m.author_kind, s.name as author_name,
                   m.original, m.language, m.sent_text, m.sent_language, m.sent_translated, m.delivery_state, m.files,
                   m.at, m.conversation_id,
                   m.position <= coalesce((select max(seen.position) from conversation.seen seen
                                            where seen.conversation_id = m.conversation_id), 0) as seen
              from conversation.conversation c
              join conversation.message m on m.workspace_id = c.workspace_id and m.conversation_id = c.id
              left join identity.staff s on s.workspace_id = m.workspace_id and s.id = m.author_id
             where c.customer_id = ? and c.channel_id = ? and m.kind = 'message'
               and m.delivery_state is distinct from 'waiting'
            """;

    private final JdbcClient jdbc;

    ThreadRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// A message as it is kept.
    ///
    /// @param seen whether staff have read up to it
    record Row(
            UUID id,
            UUID conversation,
            long position,
            @Nullable String externalId,
            boolean inbound,
            String authorKind,
            @Nullable String authorName,
            String original,
            @Nullable String language,
            @Nullable String sentText,
            @Nullable String sentLanguage,
            boolean translated,
            @Nullable String delivery,
            boolean seen,
            List<UUID> files,
            Instant at) {}

    /// The conversation in which the customer's next message will stand, unless it is closed by then.
    record Current(UUID id, long number) {}

    /// The place in the thread of a place in a conversation.
    static long position(long number, int position) {
        return number * WIDTH + position;
    }

    List<Row> after(UUID customer, UUID channel, long position, int limit) {
        return jdbc.sql(SELECT + " and (c.number, m.position) > (?, ?) order by c.number, m.position limit ?")
                .param(customer)
                .param(channel)
                .param(position / WIDTH)
                .param(position % WIDTH)
                .param(limit)
                .query((row, number) -> row(row))
                .list();
    }

    /// Newest first.
    List<Row> before(UUID customer, UUID channel, long position, int limit) {
        return jdbc.sql(SELECT + " and (c.number, m.position) < (?, ?) order by c.number desc, m.position desc limit ?")
                .param(customer)
                .param(channel)
                .param(position / WIDTH)
                .param(position % WIDTH)
                .param(limit)
                .query((row, number) -> row(row))
                .list();
    }

    @Nullable
    Row find(UUID customer, UUID channel, UUID message) {
        return jdbc.sql(SELECT + " and m.id = ?")
                .param(customer)
                .param(channel)
                .param(message)
                .query((row, number) -> row(row))
                .optional()
                .orElse(null);
    }

    /// The replies up to a message that the customer has not been known to read.
    List<UUID> unreadUpTo(UUID customer, UUID channel, Row last) {
        return jdbc.sql("""
                        select m.id from conversation.conversation c
                          join conversation.message m on m.workspace_id = c.workspace_id and m.conversation_id = c.id
                         where c.customer_id = ? and c.channel_id = ? and m.direction = 'out'
                           and m.delivery_state in ('pending', 'sent', 'delivered')
                           and (c.number, m.position) <= (?, ?)
                        """)
                .param(customer)
                .param(channel)
                .param(last.position() / WIDTH)
                .param(last.position() % WIDTH)
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
    }

    @Nullable
    Current findCurrent(UUID customer, UUID channel) {
        return jdbc.sql("""
                        select id, number from conversation.conversation
                         where customer_id = ? and channel_id = ? and state <> 'closed' and merged_into is null
                         order by activity_at desc limit 1
                        """)
                .param(customer)
                .param(channel)
                .query((row, number) -> new Current(row.getObject(1, UUID.class), row.getLong(2)))
                .optional()
                .orElse(null);
    }

    boolean shows(UUID customer, UUID channel, UUID file) {
        return jdbc.sql("""
                        select exists (
                            select from conversation.conversation c
                              join conversation.message m
                                on m.workspace_id = c.workspace_id and m.conversation_id = c.id
                             where c.customer_id = ? and c.channel_id = ? and m.kind = 'message'
                               and ? = any(m.files)
                               and m.delivery_state is distinct from 'waiting')
                        """)
                .param(customer)
                .param(channel)
                .param(file)
                .query(Boolean.class)
                .single();
    }

    long number(UUID conversation) {
        return jdbc.sql("select number from conversation.conversation where id = ?")
                .param(conversation)
                .query(Long.class)
                .single();
    }

    private static Row row(ResultSet row) throws SQLException {
        Array files = row.getArray("files");
        return new Row(
                row.getObject("id", UUID.class),
                row.getObject("conversation_id", UUID.class),
                position(row.getLong("number"), row.getInt("position")),
                StoredText.decodeNullable(row.getString("external_id")),
                row.getString("direction").equals("in"),
                row.getString("author_kind"),
                row.getString("author_name"),
                StoredText.decode(row.getString("original")),
                row.getString("language"),
                StoredText.decodeNullable(row.getString("sent_text")),
                row.getString("sent_language"),
                row.getBoolean("sent_translated"),
                row.getString("delivery_state"),
                row.getBoolean("seen"),
                files == null ? List.of() : List.of((UUID[]) files.getArray()),
                row.getTimestamp("at").toInstant());
    }
}
