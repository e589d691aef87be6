package org.xenia.server.conversation;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.xenia.server.conversation.ConversationStore.Locked;
import org.xenia.server.kernel.Actor;
import org.xenia.server.kernel.Ids;
import org.xenia.server.kernel.Refusal;
import org.xenia.server.kernel.database.Transactions;
import org.xenia.server.kernel.event.EventLog;
import org.xenia.server.kernel.event.Subject;

/// Makes two conversations of one customer one, and takes that back. The messages move behind those of the
/// other and remember their order; what was written after a merge stays where it was written when the merge
/// is undone.
@Component
class ConversationMerges {

    // All by the same distance: taking it back then restores every place, gaps of earlier merges included.
    private static final String MOVE = """
            update conversation.message set conversation_id = ?, position = position + ?
             where conversation_id = ? and position between ? and ?
            """;

    private static final String REFRESH = """
            update conversation.conversation c
               set (messages, last_message) = (
                       select count(*) filter (where m.kind = 'message'),
                              (array_agg(m.id order by m.position desc) filter (where m.kind = 'message'))[1]
                         from conversation.message m where m.conversation_id = c.id),
                   last_position = (select coalesce(max(m.position), 0)
                                      from conversation.message m where m.conversation_id = c.id),
                   activity_at = coalesce((select max(m.at) from conversation.message m
                                            where m.conversation_id = c.id and m.kind = 'message'), c.activity_at)
             where c.id = ?
            """;

    // Only what the merge itself opened, and only while nothing was written there since.
    private static final String SLEEP_AGAIN = """
            update conversation.conversation c
               set state = m.into_state, snoozed_until = m.into_snoozed_until
              from conversation.merge m
             where m.id = ? and c.id = m.into_id and c.state = 'open' and c.last_position = m.last_position
               and m.into_state is not null
            """;

    private final Transactions transactions;
    private final ConversationStore store;
    private final EventLog events;
    private final JdbcClient jdbc;

    ConversationMerges(Transactions transactions, ConversationStore store, EventLog events, JdbcClient jdbc) {
        this.transactions = transactions;
        this.store = store;
        this.events = events;
        this.jdbc = jdbc;
    }

    /// Merges one conversation into another of the same customer.
    ///
    /// @throws Refusal `cannot_merge`, `conversation_merged`, `not_found`
    void merge(UUID fromId, UUID intoId, Actor actor) {
        if (fromId.equals(intoId)) {
            throw Refusal.of(ConversationRefusal.CANNOT_MERGE);
        }
        transactions.run(() -> {
            // Always in the same order, so that two opposite merges do not wait for each other.
            boolean fromFirst = fromId.compareTo(intoId) < 0;
            Locked first = store.lockItself(fromFirst ? fromId : intoId);
            Locked second = store.lockItself(fromFirst ? intoId : fromId);
            merge(fromFirst ? first : second, fromFirst ? second : first, actor);
        });
    }

    private void merge(Locked from, Locked into, Actor actor) {
        if (from.mergedInto() != null || into.mergedInto() != null) {
            throw Refusal.of(ConversationRefusal.CONVERSATION_MERGED);
        }
        if (!from.customer().equals(into.customer())) {
            throw Refusal.of(ConversationRefusal.CANNOT_MERGE);
        }
        int offset = lastPosition(into.id());
        int last = lastPosition(from.id());
        move(from.id(), 1, last, into.id(), offset);
        UUID merge = Ids.next();
        jdbc.sql("""
                        insert into conversation.merge
                               (id, from_id, into_id, from_state, first_position, last_position, into_state,
                                into_snoozed_until)
                        select ?, ?, ?, ?, ?, ?, state, snoozed_until from conversation.conversation where id = ?
                        """)
                .param(merge)
                .param(from.id())
                .param(into.id())
                .param(from.state().code())
                .param(offset + 1)
                .param(offset + last)
                .param(into.id())
                .update();
        jdbc.sql("update conversation.conversation set merged_into = ?, state = 'closed' where id = ?")
                .param(into.id())
                .param(from.id())
                .update();
        refresh(from.id());
        refresh(into.id());
        if (from.state() == State.OPEN && into.state() != State.OPEN) {
            jdbc.sql("update conversation.conversation set state = 'open', snoozed_until = null where id = ?")
                    .param(into.id())
                    .update();
        }
        events.append(
                new Subject(into.id(), into.id(), into.customer()),
                actor,
                new ConversationEvent.ConversationMerged(from.id(), into.id(), merge));
    }

    private record Undo(UUID merge, UUID from, UUID into, String state, int first, int last) {}

    /// Takes the merge of a conversation back.
    ///
    /// @throws Refusal `nothing_to_undo`, `not_found`
    void undo(UUID fromId, Actor actor) {
        transactions.run(() -> {
            Locked from = store.lockItself(fromId);
            Undo undo = jdbc.sql("""
                            select id, from_id, into_id, from_state, first_position, last_position
                              from conversation.merge where from_id = ? and undone_at is null
                            """)
                    .param(fromId)
                    .query((row, number) -> new Undo(
                            row.getObject(1, UUID.class),
                            row.getObject(2, UUID.class),
                            row.getObject(3, UUID.class),
                            row.getString(4),
                            row.getInt(5),
                            row.getInt(6)))
                    .optional()
                    .orElseThrow(() -> Refusal.of(ConversationRefusal.NOTHING_TO_UNDO));
            if (store.lockItself(undo.into()).mergedInto() != null) {
                // Its messages went on to a third one: that merge has to be taken back first.
                throw Refusal.of(ConversationRefusal.CONVERSATION_MERGED);
            }
            move(undo.into(), undo.first(), undo.last(), undo.from(), 1 - undo.first());
            jdbc.sql("update conversation.conversation set merged_into = null, state = ? where id = ?")
                    .param(undo.state())
                    .param(undo.from())
                    .update();
            jdbc.sql("update conversation.merge set undone_at = now() where id = ?")
                    .param(undo.merge())
                    .update();
            jdbc.sql(SLEEP_AGAIN).param(undo.merge()).update();
            refresh(undo.from());
            refresh(undo.into());
            events.append(
                    new Subject(undo.from(), undo.from(), from.customer()),
                    actor,
                    new ConversationEvent.ConversationUnmerged(undo.from(), undo.into(), undo.merge()));
        });
    }

    private int lastPosition(UUID conversation) {
        return jdbc.sql("select last_position from conversation.conversation where id = ?")
                .param(conversation)
                .query(Integer.class)
                .single();
    }

    private void move(UUID from, int first, int last, UUID to, int distance) {
        jdbc.sql(MOVE)
                .param(to)
                .param(distance)
                .param(from)
                .param(first)
                .param(last)
                .update();
    }

    private void refresh(UUID conversation) {
        jdbc.sql(REFRESH).param(conversation).update();
    }
}
