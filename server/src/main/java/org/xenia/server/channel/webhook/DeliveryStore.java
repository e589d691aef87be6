package org.xenia.server.channel.webhook;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.xenia.server.kernel.CommonRefusal;
import org.xenia.server.kernel.Ids;
import org.xenia.server.kernel.Refusal;
import org.xenia.server.kernel.WorkspaceId;
import org.xenia.server.kernel.http.Cursor;

/// The rows of webhook deliveries.
@Component
class DeliveryStore {

    // A message that is sent again gets the same row again, and with it the same delivery id.
    private static final String ADD = """
            insert into channel.delivery (id, channel_id, event, message_id) values (?, ?, ?, ?)
            on conflict (workspace_id, channel_id, message_id, event) do update
               set state = 'pending', attempts = 0, next_attempt_at = now()
             where channel.delivery.state in ('failed', 'dead')
            """;

    // Claiming pushes the next attempt ahead: who dies with the claim has it tried again then.
    private static final String CLAIM = """
            update channel.delivery set next_attempt_at = now() + interval '60 seconds', attempts = attempts + 1
             where id = ? and state in ('pending', 'failed') and next_attempt_at <= now()
            returning id, channel_id, event, message_id, attempts, created_at
            """;

    // A channel with thousands of deliveries that wait must not hide those of the others.
    private static final String DUE = """
            select workspace_id, id, channel_id
              from (select workspace_id, id, channel_id, next_attempt_at,
                           row_number() over (partition by workspace_id, channel_id order by next_attempt_at) as place
                      from channel.delivery
                     where state in ('pending', 'failed') and next_attempt_at <= now()) due
             where place <= ? order by next_attempt_at limit ?
            """;

    private final JdbcClient jdbc;

    DeliveryStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// A delivery that waits for its time.
    record Due(WorkspaceId workspace, UUID id, UUID channel) {}

    /// A delivery that this node makes now.
    record Claimed(UUID id, UUID channel, String event, UUID message, int attempt, java.time.Instant createdAt) {}

    void add(UUID channel, String event, UUID message) {
        jdbc.sql(ADD)
                .param(Ids.next())
                .param(channel)
                .param(event)
                .param(message)
                .update();
    }

    /// What is due in any workspace; for [org.xenia.server.kernel.database.Transactions#acrossWorkspaces].
    ///
    /// @param each how many of a channel at most
    List<Due> due(int limit, int each) {
        return jdbc.sql(DUE)
                .param(each)
                .param(limit)
                .query((row, number) -> new Due(
                        new WorkspaceId(row.getObject(1, UUID.class)),
                        row.getObject(2, UUID.class),
                        row.getObject(3, UUID.class)))
                .list();
    }

    @Nullable
    Claimed claim(UUID id) {
        return jdbc.sql(CLAIM)
                .param(id)
                .query((row, number) -> new Claimed(
                        row.getObject(1, UUID.class),
                        row.getObject(2, UUID.class),
                        row.getString(3),
                        row.getObject(4, UUID.class),
                        row.getInt(5),
                        row.getTimestamp(6).toInstant()))
                .optional()
                .orElse(null);
    }

    void recordAttempt(Claimed claimed, @Nullable Integer status, @Nullable String error, long millis) {
        jdbc.sql("""
                        insert into channel.delivery_attempt (delivery_id, number, status, error, duration_millis)
                        select ?, coalesce(max(number), 0) + 1, ?, ?, ?
                          from channel.delivery_attempt where delivery_id = ?
                        """)
                .param(claimed.id())
                .param(status)
                .param(error)
                .param(Math.toIntExact(Math.min(millis, Integer.MAX_VALUE)))
                .param(claimed.id())
                .update();
    }

    /// Gives a claim back, as if the try had not begun.
    void release(UUID id) {
        jdbc.sql("update channel.delivery set attempts = attempts - 1, next_attempt_at = now() where id = ?")
                .param(id)
                .update();
    }

    /// @param again when it is tried again; null when it is not
    void setState(UUID id, String state, @Nullable Duration again) {
        jdbc.sql(
                        "update channel.delivery set state = ?, next_attempt_at = now() + make_interval(secs => ?) where id = ?")
                .param(state)
                .param(again == null ? null : again.toMillis() / 1000.0)
                .param(id)
                .update();
    }

    /// Has a delivery made again at once.
    ///
    /// @throws Refusal `not_found`
    void retry(UUID channel, UUID id) {
        int changed = jdbc.sql("""
                        update channel.delivery set state = 'pending', attempts = 0, next_attempt_at = now()
                         where id = ? and channel_id = ?
                        """).param(id).param(channel).update();
        if (changed == 0) {
            throw Refusal.of(CommonRefusal.NOT_FOUND);
        }
    }

    List<Delivery> list(UUID channel, @Nullable String url, @Nullable Cursor from, int limit) {
        JdbcClient.StatementSpec statement = jdbc.sql("select * from channel.delivery where channel_id = :channel"
                        + (from == null ? "" : " and id < cast(:id as uuid)") + " order by id desc limit :limit")
                .param("channel", channel)
                .param("limit", limit);
        if (from != null) {
            statement = statement.param("id", from.values().getFirst());
        }
        List<Delivery> rows =
                statement.query((row, number) -> delivery(row, url)).list();
        Map<UUID, List<Delivery.Attempt>> attempts =
                attempts(rows.stream().map(Delivery::id).toList());
        return rows.stream()
                .map(row -> new Delivery(
                        row.id(),
                        row.event(),
                        row.url(),
                        row.message(),
                        row.state(),
                        attempts.getOrDefault(row.id(), List.of()),
                        row.nextAttemptAt(),
                        row.createdAt()))
                .toList();
    }

    private Map<UUID, List<Delivery.Attempt>> attempts(List<UUID> deliveries) {
        Map<UUID, List<Delivery.Attempt>> attempts = new HashMap<>();
        jdbc.sql("select * from channel.delivery_attempt where delivery_id = any(?) order by number")
                .param(deliveries.toArray(UUID[]::new))
                .query(row -> {
                    attempts.computeIfAbsent(row.getObject("delivery_id", UUID.class), unused -> new ArrayList<>())
                            .add(new Delivery.Attempt(
                                    row.getTimestamp("at").toInstant(),
                                    (Integer) row.getObject("status"),
                                    row.getString("error"),
                                    row.getInt("duration_millis")));
                });
        return attempts;
    }

    private static Delivery delivery(ResultSet row, @Nullable String url) throws SQLException {
        Timestamp next = row.getTimestamp("next_attempt_at");
        return new Delivery(
                row.getObject("id", UUID.class),
                row.getString("event"),
                url,
                row.getObject("message_id", UUID.class),
                row.getString("state"),
                List.of(),
                next == null ? null : next.toInstant(),
                row.getTimestamp("created_at").toInstant());
    }
}
