package org.xenia.server.channel.delivery;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.xenia.server.kernel.WorkspaceId;

/// The lanes of the outbox, one per channel: what is left of the provider's pace, and whether it is left
/// alone.
@Component
class LaneStore {

    private static final String DUE = """
            select lane.workspace_id, lane.channel_id, channel.kind
              from channel.delivery_lane lane
              join conversation.channel channel
                on channel.workspace_id = lane.workspace_id and channel.id = lane.channel_id
             where (lane.paused_until is null or lane.paused_until <= now())
               and exists (
                   select from channel.delivery d
                    where d.workspace_id = lane.workspace_id and d.channel_id = lane.channel_id
                      and d.state in ('waiting', 'pending', 'failed') and d.next_attempt_at <= now())
            """;

    private static final String HOLD = """
            select failures, tokens, extract(epoch from now() - tokens_at) as since from channel.delivery_lane
             where channel_id = ? and (paused_until is null or paused_until <= now())
               for update skip locked
            """;

    private static final String FAILED = """
            update channel.delivery_lane set failures = failures + 1 where channel_id = ? returning failures
            """;

    private static final String WELL = """
            update channel.delivery_lane
               set failures = 0, paused_because = case when failures >= ? then null else paused_because end,
                   paused_until = case when failures >= ? then null else paused_until end
             where channel_id = ? and failures > 0
            """;

    private final JdbcClient jdbc;

    LaneStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// A channel with messages that are due.
    record Lane(WorkspaceId workspace, UUID channel, String kind) {}

    /// What stands in a lane that this transaction holds.
    ///
    /// @param failures of its provider in a row
    /// @param tokens messages that its pace allows now
    record Held(int failures, double tokens) {}

    /// The channels with something to do, of any workspace; for
    /// [org.xenia.server.kernel.database.Transactions#acrossWorkspaces].
    List<Lane> due() {
        return jdbc.sql(DUE)
                .query((row, number) -> new Lane(
                        new WorkspaceId(row.getObject(1, UUID.class)), row.getObject(2, UUID.class), row.getString(3)))
                .list();
    }

    /// The workspaces that have lanes; for
    /// [org.xenia.server.kernel.database.Transactions#acrossWorkspaces].
    List<WorkspaceId> workspaces() {
        return jdbc.sql("select distinct workspace_id from channel.delivery_lane")
                .query((row, number) -> new WorkspaceId(row.getObject(1, UUID.class)))
                .list();
    }

    /// Takes a lane until the end of the transaction; null while another node has it or its provider is
    /// left alone.
    @Nullable
    Held hold(UUID channel, DeliveryTerms terms) {
        return jdbc.sql(HOLD)
                .param(channel)
                .query((row, number) -> {
                    double before = row.getDouble("tokens");
                    double tokens = row.wasNull()
                            ? terms.burst()
                            : Math.min(terms.burst(), before + row.getDouble("since") * terms.perSecond());
                    return new Held(row.getInt("failures"), tokens);
                })
                .optional()
                .orElse(null);
    }

    /// Keeps what is left of the pace.
    void setTokens(UUID channel, double tokens) {
        jdbc.sql("update channel.delivery_lane set tokens = ?, tokens_at = now() where channel_id = ?")
                .param(tokens)
                .param(channel)
                .update();
    }

    /// The provider does its work: its breaker is closed.
    void setWell(UUID channel) {
        jdbc.sql(WELL)
                .param(BackOff.BREAKS_AT)
                .param(BackOff.BREAKS_AT)
                .param(channel)
                .update();
    }

    /// The provider failed once more; after enough of it the lane is left alone for a while.
    void countFailure(UUID channel, DeliveryReason reason) {
        int failures =
                jdbc.sql(FAILED).param(channel).query(Integer.class).optional().orElse(0);
        if (failures >= BackOff.BREAKS_AT) {
            pause(channel, BackOff.pause(failures), reason);
        }
    }

    /// Leaves the provider alone for a while, or for longer than before.
    void pause(UUID channel, Duration pause, DeliveryReason reason) {
        jdbc.sql("""
                        update channel.delivery_lane set paused_because = ?,
                               paused_until = greatest(paused_until, now() + make_interval(secs => ?))
                         where channel_id = ?
                        """)
                .param(reason.code())
                .param(pause.toMillis() / 1000.0)
                .param(channel)
                .update();
    }

    /// Somebody wants the provider asked again at once.
    void resume(UUID channel) {
        jdbc.sql("update channel.delivery_lane set paused_until = null, paused_because = null where channel_id = ?")
                .param(channel)
                .update();
    }
}
