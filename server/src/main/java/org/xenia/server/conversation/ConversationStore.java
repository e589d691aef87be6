package org.xenia.server.conversation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.xenia.server.kernel.CommonRefusal;
import org.xenia.server.kernel.Refusal;
import org.xenia.server.kernel.database.StoredText;

/// The rows of conversations as they change. A conversation is locked before anything of it is written, so
/// that its messages get their positions one after the other.
@Component
class ConversationStore {

    private static final String LOCK = """
            select id, number, customer_id, channel_id, state, merged_into
              from conversation.conversation where id = ? for update
            """;

    private static final String LOCK_CURRENT = """
            select id, number, customer_id, channel_id, state, merged_into
              from conversation.conversation
             where customer_id = ? and channel_id = ? and state <> 'closed' and merged_into is null
             order by activity_at desc limit 1 for update
            """;

    private static final String START = """
            with number as (
                insert into kernel.series as s (kind, last) values ('conversation', 1)
                on conflict (workspace_id, kind) do update set last = s.last + 1
                returning last)
            insert into conversation.conversation (id, number, customer_id, channel_id, subject)
            select ?, last, ?, ?, nullif(?, '') from number
            returning number
            """;

    // A customer's message wakes and reopens; the wait is counted from the first one that nobody answered.
    static final String ADVANCE = """
            update conversation.conversation
               set last_position = last_position + 1, messages = messages + 1, last_message = ?,
                   activity_at = greatest(activity_at, now()), state = ?,
                   snoozed_until = case when ? = 'snoozed' then snoozed_until end,
                   waiting_since = case when ? = 'open' then coalesce(waiting_since, now()) end
             where id = ?
            returning last_position
            """;

    private static final String ADVANCE_NOTE = """
            update conversation.conversation set last_position = last_position + 1 where id = ? returning last_position
            """;

    private final JdbcClient jdbc;

    ConversationStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// A conversation whose row this transaction holds.
    record Locked(
            UUID id,
            long number,
            UUID customer,
            UUID channel,
            State state,
            @Nullable UUID mergedInto) {}

    /// Locks a conversation, following merges to the one that is alive.
    ///
    /// @throws Refusal `not_found`
    Locked lock(UUID id) {
        Locked locked = lockItself(id);
        return locked.mergedInto() == null ? locked : lock(locked.mergedInto());
    }

    /// Locks exactly this conversation, merged or not.
    ///
    /// @throws Refusal `not_found`
    Locked lockItself(UUID id) {
        return jdbc.sql(LOCK)
                .param(id)
                .query((row, number) -> locked(row))
                .optional()
                .orElseThrow(() -> Refusal.of(CommonRefusal.NOT_FOUND));
    }

    /// Makes whoever else is about to start a conversation of this customer on this channel wait, so that
    /// messages that come at once begin one conversation.
    void lockStart(UUID customer, UUID channel) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(?, 0))")
                .param(customer + " " + channel)
                .query((row, number) -> true)
                .single();
    }

    @Nullable
    Locked lockCurrent(UUID customer, UUID channel) {
        return jdbc.sql(LOCK_CURRENT)
                .param(customer)
                .param(channel)
                .query((row, number) -> locked(row))
                .optional()
                .orElse(null);
    }

    Locked start(UUID id, UUID customer, UUID channel, @Nullable String subject) {
        long number = jdbc.sql(START)
                .param(id)
                .param(customer)
                .param(channel)
                .param(StoredText.encodeNullable(subject))
                .query(Long.class)
                .single();
        return new Locked(id, number, customer, channel, State.OPEN, null);
    }

    /// Makes room for a message and answers its position.
    int advance(Locked conversation, UUID message, State state) {
        return jdbc.sql(ADVANCE)
                .param(message)
                .param(state.code())
                .param(state.code())
                .param(state.code())
                .param(conversation.id())
                .query(Integer.class)
                .single();
    }

    /// Makes room for a note or for words of the house, which change nothing about who waits for whom.
    int advanceForNote(Locked conversation) {
        return jdbc.sql(ADVANCE_NOTE)
                .param(conversation.id())
                .query(Integer.class)
                .single();
    }

    private static Locked locked(ResultSet row) throws SQLException {
        return new Locked(
                row.getObject("id", UUID.class),
                row.getLong("number"),
                row.getObject("customer_id", UUID.class),
                row.getObject("channel_id", UUID.class),
                State.of(row.getString("state")),
                row.getObject("merged_into", UUID.class));
    }
}
