package org.xenia.server.channel.delivery;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.xenia.server.kernel.database.StoredText;

/// How each channel fares on its way out, for administrators. Takes part in the caller's transaction.
@Component
class LaneOverview {

    private static final String LIST = """
            select lane.channel_id, channel.name, channel.kind, lane.failures,
                   case when lane.paused_until > now() then lane.paused_until end as paused_until,
                   case when lane.paused_until > now() then lane.paused_because end as paused_because,
                   coalesce(found.waiting, 0) as waiting, coalesce(found.pending, 0) as pending,
                   coalesce(found.failed, 0) as failed, coalesce(found.dead, 0) as dead, found.oldest
              from channel.delivery_lane lane
              join conversation.channel channel
                on channel.workspace_id = lane.workspace_id and channel.id = lane.channel_id
              left join (
                  select channel_id, count(*) filter (where state = 'waiting') as waiting,
                         count(*) filter (where state = 'pending') as pending,
                         count(*) filter (where state = 'failed') as failed,
                         count(*) filter (where state = 'dead') as dead,
                         min(created_at) filter (where state in ('pending', 'failed')) as oldest
                    from channel.delivery where state in ('waiting', 'pending', 'failed', 'dead')
                   group by channel_id) found on found.channel_id = lane.channel_id
             order by channel.name, lane.channel_id
            """;

    private final JdbcClient jdbc;

    LaneOverview(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// One channel.
    ///
    /// @param waiting proactive messages before their hour
    /// @param pending not tried yet or under way
    /// @param failed tried again later
    /// @param dead given up
    /// @param oldest since when the oldest has not left
    /// @param failures of the provider in a row
    /// @param pausedUntil until when the provider is left alone
    /// @param pausedBecause why, a code
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Line(
            UUID channel,
            String name,
            String kind,
            int waiting,
            int pending,
            int failed,
            int dead,
            @Nullable Instant oldest,
            int failures,
            @Nullable Instant pausedUntil,
            @Nullable String pausedBecause) {}

    List<Line> list() {
        return jdbc.sql(LIST)
                .query((row, number) -> new Line(
                        row.getObject("channel_id", UUID.class),
                        StoredText.decode(row.getString("name")),
                        row.getString("kind"),
                        row.getInt("waiting"),
                        row.getInt("pending"),
                        row.getInt("failed"),
                        row.getInt("dead"),
                        instant(row.getTimestamp("oldest")),
                        row.getInt("failures"),
                        instant(row.getTimestamp("paused_until")),
                        row.getString("paused_because")))
                .list();
    }

    private static @Nullable Instant instant(@Nullable Timestamp at) {
        return at == null ? null : at.toInstant();
    }
}
