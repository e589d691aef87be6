package org.xenia.server.conversation;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.xenia.server.kernel.event.EventLog;

/// Gives conversations that are brought in from elsewhere the times at which things happened there. They
/// come in by the same doors as all others and are dated afterwards, in the same transaction.
@Component
public class History {

    private final JdbcClient jdbc;
    private final EventLog events;

    History(JdbcClient jdbc, EventLog events) {
        this.jdbc = jdbc;
        this.events = events;
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
