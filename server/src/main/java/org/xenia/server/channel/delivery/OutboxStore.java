package org.xenia.server.channel.delivery;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.xenia.server.channel.delivery.DeliveryResult.Answer;
import org.xenia.server.kernel.Ids;
import org.xenia.server.kernel.database.StoredText;

/// The rows of the outbox: entered once per message, claimed, and moved on by what came of each try.
/// Every method takes part in the caller's transaction.
@Component
class OutboxStore {

    // A message that is sent again keeps its row, and with it the key, unless its provider knows that key as done.
    private static final String ENTER = """
            insert into channel.delivery
                   (id, channel_id, message_id, conversation_id, position, state, proactive, next_attempt_at)
            values (?, ?, ?, ?, ?, ?, ?, coalesce(cast(? as timestamptz), now()))
            on conflict (workspace_id, channel_id, message_id, event) do update
               set state = excluded.state, attempts = 0, next_attempt_at = excluded.next_attempt_at,
                   proactive = excluded.proactive, reason = null
             where channel.delivery.state in ('waiting', 'failed', 'dead')
            """;

    // Only what nothing earlier of its conversation holds up; a message that waits for its hour holds up nobody.
    // The claim pushes the next try ahead: when its node dies, another one tries then.
    private static final String CLAIM = """
            with head as (
                select d.id, d.maybe_sent from channel.delivery d
                 where d.channel_id = :channel and d.state in ('waiting', 'pending', 'failed')
                   and d.next_attempt_at <= now()
                   and not exists (
                       select from channel.delivery earlier
                        where earlier.workspace_id = d.workspace_id and earlier.channel_id = d.channel_id
                          and earlier.conversation_id = d.conversation_id and earlier.position < d.position
                          and earlier.state in ('pending', 'failed'))
                 order by d.next_attempt_at, d.id limit :limit for update skip locked)
            update channel.delivery d
               set state = 'pending', next_attempt_at = now() + make_interval(secs => :lease),
                   attempts = d.attempts + 1, maybe_sent = true
              from head where d.id = head.id
            returning d.id, d.event, d.channel_id, d.conversation_id, d.message_id, d.position, d.attempts,
                      head.maybe_sent, d.proactive, d.created_at, d.generation
            """;

    private final JdbcClient jdbc;

    OutboxStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Enters a message, or has it sent again.
    ///
    /// @param notBefore absent sends it at once
    void enter(UUID channel, UUID conversation, UUID message, int position, @Nullable Instant notBefore) {
        jdbc.sql(ENTER)
                .param(Ids.next())
                .param(channel)
                .param(message)
                .param(conversation)
                .param(position)
                .param(notBefore == null ? "pending" : "waiting")
                .param(notBefore != null)
                .param(notBefore == null ? null : Timestamp.from(notBefore))
                .update();
        jdbc.sql("insert into channel.delivery_lane (channel_id) values (?) on conflict do nothing")
                .param(channel)
                .update();
    }

    /// Takes some of a channel's messages that are due, each the first of its conversation that has not
    /// left.
    ///
    /// @param lease after which they are due again when nothing is heard of them
    List<Outgoing> claim(UUID channel, int limit, Duration lease) {
        return jdbc.sql(CLAIM)
                .param("channel", channel)
                .param("limit", limit)
                .param("lease", lease.toMillis() / 1000.0)
                .query((row, number) -> outgoing(row))
                .list();
    }

    private static Outgoing outgoing(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        int generation = row.getInt("generation");
        return new Outgoing(
                id,
                generation == 0 ? id.toString() : id + "-" + generation,
                row.getString("event"),
                row.getObject("channel_id", UUID.class),
                row.getObject("conversation_id", UUID.class),
                row.getObject("message_id", UUID.class),
                row.getInt("position"),
                row.getInt("attempts"),
                row.getBoolean("maybe_sent"),
                row.getBoolean("proactive"),
                row.getTimestamp("created_at").toInstant());
    }

    /// Writes a try into the log of its delivery.
    void recordAttempt(Outgoing outgoing, Answer answer, @Nullable DeliveryReason reason, Duration took) {
        String detail = answer.detail();
        jdbc.sql("""
                        insert into channel.delivery_attempt (delivery_id, number, status, error, detail, duration_millis)
                        select ?, coalesce(max(number), 0) + 1, ?, ?, ?, ?
                          from channel.delivery_attempt where delivery_id = ?
                        """)
                .param(outgoing.delivery())
                .param(answer.status())
                .param(reason == null ? null : reason.code())
                .param(detail == null ? null : StoredText.encode(detail.substring(0, Math.min(500, detail.length()))))
                .param(Math.toIntExact(Math.min(took.toMillis(), Integer.MAX_VALUE)))
                .param(outgoing.delivery())
                .update();
    }

    /// The provider has it.
    ///
    /// @param state `sent` or `delivered`
    void setTaken(Outgoing outgoing, String state, @Nullable String providerId) {
        jdbc.sql("""
                        update channel.delivery set state = ?, provider_id = ?, reason = null, maybe_sent = false,
                               next_attempt_at = null
                         where id = ?
                        """)
                .param(state)
                .param(StoredText.encodeNullable(providerId))
                .param(outgoing.delivery())
                .update();
    }

    /// It is tried again later, unless somebody else has taken it since.
    ///
    /// @param counted whether the try counts towards giving up
    void setAgain(Outgoing outgoing, DeliveryReason reason, Duration wait, boolean maybeSent, boolean counted) {
        jdbc.sql("""
                        update channel.delivery set state = 'failed', reason = ?, maybe_sent = ?,
                               attempts = attempts - ?, next_attempt_at = now() + make_interval(secs => ?)
                         where id = ? and attempts = ? and state = 'pending'
                        """)
                .param(reason.code())
                .param(maybeSent)
                .param(counted ? 0 : 1)
                .param(wait.toMillis() / 1000.0)
                .param(outgoing.delivery())
                .param(outgoing.attempt())
                .update();
    }

    /// It is given up, unless somebody else has taken it since. Answers whether it was.
    boolean setDead(Outgoing outgoing, DeliveryReason reason, boolean maybeSent) {
        return jdbc.sql("""
                        update channel.delivery set state = 'dead', reason = ?, maybe_sent = ?, next_attempt_at = null
                         where id = ? and attempts = ? and state = 'pending'
                        """)
                        .param(reason.code())
                        .param(maybeSent)
                        .param(outgoing.delivery())
                        .param(outgoing.attempt())
                        .update()
                == 1;
    }

    /// What was given up of a message is tried again, under the same key. Answers whether there was
    /// anything.
    boolean revive(UUID message) {
        return jdbc.sql("""
                        update channel.delivery set state = 'pending', attempts = 0, reason = null, next_attempt_at = now()
                         where message_id = ? and state = 'dead'
                        """).param(message).update() > 0;
    }

    /// A proactive message has to wait longer, as if the try had not begun.
    void setWaiting(Outgoing outgoing, Instant until) {
        jdbc.sql("""
                        update channel.delivery set state = 'waiting', attempts = attempts - 1, next_attempt_at = ?,
                               maybe_sent = ?
                         where id = ? and attempts = ? and state = 'pending'
                        """)
                .param(Timestamp.from(until))
                .param(outgoing.maybeSent())
                .param(outgoing.delivery())
                .param(outgoing.attempt())
                .update();
    }

    /// Gives a claim back, as if the try had not begun.
    void release(Outgoing outgoing, boolean maybeSent) {
        jdbc.sql("""
                        update channel.delivery set attempts = attempts - 1, next_attempt_at = now(), maybe_sent = ?
                         where id = ? and attempts = ? and state = 'pending'
                        """)
                .param(maybeSent)
                .param(outgoing.delivery())
                .param(outgoing.attempt())
                .update();
    }

    /// What is under a lease is due now. For the start of a process that knows itself to be the only one.
    void endLeases() {
        jdbc.sql(
                        "update channel.delivery set next_attempt_at = now() where state = 'pending' and next_attempt_at > now()")
                .update();
    }
}
