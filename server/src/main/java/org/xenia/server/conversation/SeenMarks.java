package org.xenia.server.conversation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.xenia.server.conversation.MessageStore.Place;
import org.xenia.server.kernel.Actor;
import org.xenia.server.kernel.CommonRefusal;
import org.xenia.server.kernel.Refusal;
import org.xenia.server.kernel.database.StoredText;
import org.xenia.server.kernel.database.Transactions;
import org.xenia.server.kernel.event.EventLog;
import org.xenia.server.kernel.event.Subject;

/// Who of the staff has read up to where.
@Component
class SeenMarks {

    private static final String MARK = """
            insert into conversation.seen as s (conversation_id, staff_id, position) values (?, ?, ?)
            on conflict (workspace_id, conversation_id, staff_id) do update
               set position = excluded.position, at = now() where s.position < excluded.position
            """;

    private final Transactions transactions;
    private final MessageStore messages;
    private final EventLog events;
    private final JdbcClient jdbc;

    SeenMarks(Transactions transactions, MessageStore messages, EventLog events, JdbcClient jdbc) {
        this.transactions = transactions;
        this.messages = messages;
        this.events = events;
        this.jdbc = jdbc;
    }

    /// A mark of somebody.
    record Seen(Conversation.Named staff, int position, Instant at) {}

    void mark(UUID conversation, UUID message, UUID staff) {
        transactions.run(() -> {
            Place place = messages.place(message);
            if (!place.conversation().equals(conversation)) {
                throw Refusal.of(CommonRefusal.NOT_FOUND);
            }
            int moved = jdbc.sql(MARK)
                    .param(conversation)
                    .param(staff)
                    .param(place.position())
                    .update();
            jdbc.sql("delete from conversation.mention where staff_id = ? and conversation_id = ?")
                    .param(staff)
                    .param(conversation)
                    .update();
            if (moved > 0) {
                events.append(
                        new Subject(conversation, conversation, place.customer()),
                        Actor.staff(staff),
                        new ConversationEvent.ConversationSeen(staff, place.position()));
            }
        });
    }

    List<Seen> list(UUID conversation) {
        return transactions.call(() -> jdbc.sql("""
                        select e.staff_id, s.name, e.position, e.at from conversation.seen e
                          join identity.staff s on s.workspace_id = e.workspace_id and s.id = e.staff_id
                         where e.conversation_id = ? order by e.at desc
                        """)
                .param(conversation)
                .query((row, number) -> new Seen(
                        new Conversation.Named(row.getObject(1, UUID.class), StoredText.decode(row.getString(2))),
                        row.getInt(3),
                        row.getTimestamp(4).toInstant()))
                .list());
    }
}
