package org.xenia.server.channel.delivery;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.xenia.server.kernel.database.StoredText;
import org.xenia.server.kernel.http.Cursor;

/// Reads the outbox for the screens of administrators. Every method takes part in the caller's
/// transaction.
@Component
public class Deliveries {

    private static final String LIST = """
            select d.*, c.number from channel.delivery d
              join conversation.conversation c on c.workspace_id = d.workspace_id and c.id = d.conversation_id
             where (cast(:channel as uuid) is null or d.channel_id = :channel)
               and (cast(:state as text) is null or d.state = :state)
               and (cast(:before as uuid) is null or d.id < cast(:before as uuid))
             order by d.id desc limit :limit
            """;

    private final JdbcClient jdbc;

    Deliveries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Deliveries, the newest first.
    ///
    /// @param channel absent lists those of all
    /// @param state absent lists those in any
    /// @param url shown with each
    public List<Delivery> list(
            @Nullable UUID channel, @Nullable String state, @Nullable String url, @Nullable Cursor from, int limit) {
        List<Delivery> rows = jdbc.sql(LIST)
                .param("channel", channel)
                .param("state", state)
                .param("before", from == null ? null : from.id(0))
                .param("limit", limit)
                .query((row, number) -> delivery(row, url))
                .list();
        Map<UUID, List<Delivery.Attempt>> attempts =
                attempts(rows.stream().map(Delivery::id).toList());
        return rows.stream()
                .map(row -> with(row, attempts.getOrDefault(row.id(), List.of())))
                .toList();
    }

    private Map<UUID, List<Delivery.Attempt>> attempts(List<UUID> deliveries) {
        Map<UUID, List<Delivery.Attempt>> attempts = new HashMap<>();
        jdbc.sql("select * from channel.delivery_attempt where delivery_id = any(?) order by number")
                .param(deliveries.toArray(UUID[]::new))
                .query(row -> {
                    attempts.computeIfAbsent(row.getObject("delivery_id", UUID.class), unused -> new ArrayList<>())
                            .add(attempt(row));
                });
        return attempts;
    }

    private static Delivery.Attempt attempt(ResultSet row) throws SQLException {
        return new Delivery.Attempt(
                row.getTimestamp("at").toInstant(),
                (Integer) row.getObject("status"),
                row.getString("error"),
                StoredText.decodeNullable(row.getString("detail")),
                row.getInt("duration_millis"));
    }

    private static Delivery delivery(ResultSet row, @Nullable String url) throws SQLException {
        Timestamp next = row.getTimestamp("next_attempt_at");
        return new Delivery(
                row.getObject("id", UUID.class),
                row.getString("event"),
                url,
                row.getObject("channel_id", UUID.class),
                row.getObject("conversation_id", UUID.class),
                row.getLong("number"),
                row.getObject("message_id", UUID.class),
                row.getString("state"),
                row.getString("reason"),
                List.of(),
                next == null ? null : next.toInstant(),
                row.getTimestamp("created_at").toInstant());
    }

    private static Delivery with(Delivery row, List<Delivery.Attempt> attempts) {
        return new Delivery(
                row.id(),
                row.event(),
                row.url(),
                row.channel(),
                row.conversation(),
                row.number(),
                row.message(),
                row.state(),
                row.reason(),
                attempts,
                row.nextAttemptAt(),
                row.createdAt());
    }
}
