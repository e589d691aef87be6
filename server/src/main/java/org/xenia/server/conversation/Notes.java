package org.xenia.server.conversation;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.xenia.server.conversation.ConversationStore.Locked;
import org.xenia.server.kernel.Actor;
import org.xenia.server.kernel.Ids;
import org.xenia.server.kernel.database.Transactions;
import org.xenia.server.kernel.event.EventLog;
import org.xenia.server.kernel.event.Subject;

/// Notes that staff write for staff; a customer never sees one.
@Component
public class Notes {

    private static final String MENTION = """
            insert into conversation.mention (staff_id, conversation_id, message_id) values (?, ?, ?)
            on conflict (workspace_id, staff_id, conversation_id)
               do update set message_id = excluded.message_id, at = now()
            """;

    private final Transactions transactions;
    private final ConversationStore conversations;
    private final MessageStore messages;
    private final EventLog events;
    private final JdbcClient jdbc;

    Notes(
            Transactions transactions,
            ConversationStore conversations,
            MessageStore messages,
            EventLog events,
            JdbcClient jdbc) {
        this.transactions = transactions;
        this.conversations = conversations;
        this.messages = messages;
        this.events = events;
        this.jdbc = jdbc;
    }

    /// Writes a note and answers its identifier.
    ///
    /// @param mentions staff who are told
    public UUID write(UUID conversation, String text, List<UUID> mentions, List<UUID> files, Actor author) {
        return transactions.call(() -> {
            Locked locked = conversations.lock(conversation);
            UUID id = Ids.next();
            int position = conversations.advanceForNote(locked);
            messages.insertNote(id, locked, position, Objects.requireNonNull(author.id()), text, mentions, files);
            for (UUID staff : mentions) {
                jdbc.sql(MENTION).param(staff).param(locked.id()).param(id).update();
            }
            events.append(
                    new Subject(id, locked.id(), locked.customer()),
                    author,
                    new ConversationEvent.MessageNoted(id, position, mentions));
            return id;
        });
    }
}
