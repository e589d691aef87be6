package org.xenia.server.conversation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.xenia.server.customer.CustomerLine;
import org.xenia.server.kernel.database.StoredText;
import org.xenia.server.kernel.http.Cursor;

/// Reads conversations with the names a list shows. Joins reach lower floors only.
@Component
class ConversationRows {

    // The page is cut before anything is joined: the joins then look up as many rows as a page has.
    private static final String SELECT = """
            select c.*, ch.kind as channel_kind, ch.name as channel_name,
                   s.name as owner_name, t.name as team_name,
                   p.name as customer_name, p.country as customer_country, p.preferred_language,
                   m.direction, left(m.original, 300) as text, m.language as message_language, m.at as message_at,
                   coalesce(e.position, 0) < c.last_position as unread
              from page c
              join conversation.channel ch on ch.workspace_id = c.workspace_id and ch.id = c.channel_id
              join customer.customer p on p.workspace_id = c.workspace_id and p.id = c.customer_id
              left join identity.staff s on s.workspace_id = c.workspace_id and s.id = c.owner_id
              left join identity.team t on t.workspace_id = c.workspace_id and t.id = c.team_id
              left join conversation.message m on m.workspace_id = c.workspace_id and m.id = c.last_message
              left join conversation.seen e on e.workspace_id = c.workspace_id and e.conversation_id = c.id
                    and e.staff_id = cast(:caller as uuid)
             order by c.activity_at desc, c.id desc
            """;

    private static final String SEARCH = " and c.id in (select conversation.found(:sought))";

    private final JdbcClient jdbc;

    ConversationRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Conversation> list(
            View view, @Nullable String query, @Nullable UUID caller, @Nullable Cursor from, int limit) {
        String sought = query == null ? "" : query.strip();
        boolean searching = !sought.isEmpty();
        String page = "with page as (select * from conversation.conversation c where "
                + (searching && view == View.ALL ? View.ANY : view).condition()
                + (searching ? SEARCH : "")
                + (from == null ? "" : " and (c.activity_at, c.id) < (cast(:at as timestamptz), cast(:id as uuid))")
                + " order by c.activity_at desc, c.id desc limit :limit) ";
        JdbcClient.StatementSpec statement =
                jdbc.sql(page + SELECT).param("caller", caller).param("limit", limit);
        if (searching) {
            statement = statement.param("sought", StoredText.encode(sought));
        }
        if (from != null) {
            statement = statement.param("at", from.instant(0).toString()).param("id", from.id(1));
        }
        return statement.query(ConversationRows::conversation).list();
    }

    @Nullable
    Conversation find(UUID id, @Nullable UUID caller) {
        return jdbc.sql("with page as (select * from conversation.conversation where id = :id) " + SELECT)
                .param("id", id)
                .param("caller", caller)
                .query(ConversationRows::conversation)
                .optional()
                .orElse(null);
    }

    List<Conversation> ofCustomer(UUID customer, @Nullable UUID caller, int limit) {
        return jdbc.sql("with page as (select * from conversation.conversation where customer_id = :customer "
                        + "and merged_into is null order by activity_at desc limit :limit) " + SELECT)
                .param("customer", customer)
                .param("caller", caller)
                .param("limit", limit)
                .query(ConversationRows::conversation)
                .list();
    }

    /// How many conversations each view holds. Counting stops at 1000: nobody reads further, and it stays
    /// quick.
    Map<String, Integer> counts(@Nullable UUID caller) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (View view : List.of(View.MINE, View.UNASSIGNED, View.ALL, View.MENTIONS, View.SNOOZED)) {
            int count = jdbc.sql("select count(*) from (select 1 from conversation.conversation c where "
                            + view.condition()
                            + " limit 1000) held")
                    .param("caller", caller)
                    .query(Integer.class)
                    .single();
            counts.put(view.name().toLowerCase(Locale.ROOT), count);
        }
        return counts;
    }

    private static Conversation conversation(ResultSet row, int number) throws SQLException {
        return new Conversation(
                row.getObject("id", UUID.class),
                row.getLong("number"),
                State.of(row.getString("state")),
                instant(row.getTimestamp("snoozed_until")),
                StoredText.decodeNullable(row.getString("subject")),
                row.getString("language"),
                row.getString("priority"),
                List.of((String[]) row.getArray("tags").getArray()).stream()
                        .map(StoredText::decode)
                        .toList(),
                customer(row),
                new Conversation.ChannelLine(
                        row.getObject("channel_id", UUID.class),
                        row.getString("channel_kind"),
                        StoredText.decode(row.getString("channel_name"))),
                named(row, "owner"),
                named(row, "team"),
                lastMessage(row),
                row.getBoolean("unread"),
                instant(row.getTimestamp("waiting_since")),
                row.getTimestamp("created_at").toInstant(),
                row.getTimestamp("activity_at").toInstant(),
                row.getObject("merged_into", UUID.class),
                null);
    }

    private static CustomerLine customer(ResultSet row) throws SQLException {
        String preferred = row.getString("preferred_language");
        return new CustomerLine(
                row.getObject("customer_id", UUID.class),
                StoredText.decodeNullable(row.getString("customer_name")),
                preferred == null ? row.getString("language") : preferred,
                row.getString("customer_country"));
    }

    private static Conversation.@Nullable Named named(ResultSet row, String what) throws SQLException {
        UUID id = row.getObject(what + "_id", UUID.class);
        return id == null
                ? null
                : new Conversation.Named(id, StoredText.decode(String.valueOf(row.getString(what + "_name"))));
    }

    private static Conversation.@Nullable LastMessage lastMessage(ResultSet row) throws SQLException {
        UUID id = row.getObject("last_message", UUID.class);
        String text = row.getString("text");
        return id == null || text == null
                ? null
                : new Conversation.LastMessage(
                        id,
                        row.getString("direction"),
                        StoredText.decodeStart(text),
                        row.getString("message_language"),
                        null,
                        row.getTimestamp("message_at").toInstant());
    }

    private static @Nullable Instant instant(@Nullable Timestamp timestamp) {
        return timestamp == null ? null : timestamp.toInstant();
    }
}
