package org.xenia.server.conversation;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.xenia.server.kernel.Actor;
import org.xenia.server.kernel.event.EventLog;

/// Gives conversations that are brought in from elsewhere the times at which things happened there. They
/// come in by the same doors as all others and are dated afterwards, in the same transaction.
@Component
public class History {

    /// What came in sooner than this after it had arrived elsewhere counts as having arrived now.
    private static final Duration AT_ONCE = Duration.ofMinutes(5);

    /// What lay longer than this before it came in is history: nobody waits for an answer any more.
    private static final Duration BYGONE = Duration.ofDays(30);

    private static final ConversationPatch CLOSE =
            new ConversationPatch(false, null, false, null, null, null, null, State.CLOSED, null, null);

    private final JdbcClient jdbc;
    private final EventLog events;
    private final ConversationChanges changes;

    History(JdbcClient jdbc, EventLog events, ConversationChanges changes) {
        this.jdbc = jdbc;
        this.events = events;
        this.changes = changes;
    }

    /// Whether a message that arrived then elsewhere, and comes in now, is history: it neither wakes nor reopens.
    public static boolean isBygone(Instant arrived) {
        return arrived.isBefore(Instant.now().minus(BYGONE));
    }

    /// Dates a message that had arrived elsewhere before it came in, as mail in a mailbox that was away or was
    /// connected
    /// later: its customer waits since then.
    public void arrived(UUID conversation, UUID message, Instant at) {
        if (at.isBefore(Instant.now().minus(AT_ONCE))) {
            date(message, at);
            redate(conversation);
        }
    }

    /// Closes a conversation in which everything is history.
    public void closeBygone(UUID conversation) {
        Instant last = jdbc.sql("select activity_at from conversation.conversation where id = ?")
                .param(conversation)
                .query((row, number) -> row.getTimestamp(1).toInstant())
                .single();
        if (isBygone(last)) {
            changes.apply(conversation, CLOSE, Actor.SYSTEM);
        }
    }

    /// Dates a message or note and what the log tells of it.
    public void date(UUID message, Instant at) {
        jdbc.sql("update conversation.message set at = ?, delivery_at = delivery_at + (? - at) where id = ?")
                .param(Timestamp.from(at))
                .param(Timestamp.from(at))
                .param(message)
                .update();
        events.date(message, at);
    }

    /// Draws the times of a conversation from those of its messages, and marks its replies as delivered.
    public void settle(UUID conversation) {
        jdbc.sql("""
                        update conversation.message set delivery_state = 'read'
                         where conversation_id = ? and direction = 'out'
                        """).param(conversation).update();
        redate(conversation);
    }

    private void redate(UUID conversation) {
        Instant began = jdbc.sql("""
                        update conversation.conversation c
                           set created_at = m.first, activity_at = m.last,
                               waiting_since = case when c.state = 'open' then m.unanswered end
                          from (select min(at) as first, max(at) as last,
                                       min(at) filter (where direction = 'in' and at > coalesce((
                                           select max(o.at) from conversation.message o
                                            where o.conversation_id = ? and o.direction = 'out'), '-infinity'))
                                           as unanswered
                                  from conversation.message where conversation_id = ? and kind = 'message') m
                         where c.id = ?
                        returning c.created_at
                        """)
                .param(conversation)
                .param(conversation)
                .param(conversation)
                .query((row, number) -> row.getTimestamp(1).toInstant())
                .single();
        events.date(conversation, began);
    }
}
