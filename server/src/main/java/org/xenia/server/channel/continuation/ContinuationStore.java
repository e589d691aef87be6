package org.xenia.server.channel.continuation;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.xenia.server.conversation.StoredMessage;
import org.xenia.server.kernel.WorkspaceId;
import org.xenia.server.kernel.database.StoredText;

/// The rows of answers that follow by mail. Every method takes part in the caller's transaction.
@Component
class ContinuationStore {

    // Those who wrote in a second browser under the same name count too; the newest address is the one they look at.
    private static final String GIVEN = """
            select v.email from conversation.conversation c
              join channel.visitor v on v.workspace_id = c.workspace_id and v.customer_id = c.customer_id
                   and v.channel_id = c.channel_id
             where c.id = ? and v.email is not null and (? or v.external_id is null)
             order by v.seen_at desc limit 1
            """;

    private final JdbcClient jdbc;

    ContinuationStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// An answer that may have to follow.
    ///
    /// @param delivery how far it has come in the chat
    record Waiting(
            UUID message,
            UUID channel,
            int position,
            @Nullable String delivery,
            Instant dueAt) {}

    void note(StoredMessage message, Duration wait) {
        jdbc.sql("""
                        insert into channel.continuation (message_id, conversation_id, channel_id, due_at)
                        values (?, ?, ?, now() + make_interval(secs => ?))
                        on conflict (workspace_id, message_id) do nothing
                        """)
                .param(message.id())
                .param(message.conversation())
                .param(message.channel())
                .param(wait.toMillis() / 1000.0)
                .update();
    }

    /// Whether the customer's newest message of a chat came by another channel.
    boolean wroteByMailLast(UUID conversation) {
        return jdbc.sql("""
                        select m.channel_id <> c.channel_id from conversation.conversation c
                          join conversation.message m on m.workspace_id = c.workspace_id and m.conversation_id = c.id
                         where c.id = ? and m.direction = 'in' order by m.position desc limit 1
                        """).param(conversation).query(Boolean.class).optional().orElse(false);
    }

    /// The workspaces in which something is due. Inside a look across workspaces.
    List<WorkspaceId> listWorkspaces() {
        return jdbc.sql("""
                        select distinct workspace_id from channel.continuation
                         where state = 'due' and due_at <= now()
                        """)
                .query((row, number) -> new WorkspaceId(row.getObject(1, UUID.class)))
                .list();
    }

    /// The conversations of the current workspace in which something is due.
    List<UUID> list() {
        return jdbc.sql("""
                        select distinct conversation_id from channel.continuation
                         where state = 'due' and due_at <= now() limit 100
                        """)
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
    }

    /// All answers of a conversation that may have to follow, held by this transaction; in order.
    List<Waiting> take(UUID conversation) {
        return jdbc.sql("""
                        select k.message_id, k.channel_id, k.due_at, m.position, m.delivery_state
                          from channel.continuation k
                          join conversation.message m on m.workspace_id = k.workspace_id and m.id = k.message_id
                         where k.conversation_id = ? and k.state = 'due'
                         order by m.position for update of k
                        """)
                .param(conversation)
                .query((row, number) -> new Waiting(
                        row.getObject("message_id", UUID.class),
                        row.getObject("channel_id", UUID.class),
                        row.getInt("position"),
                        row.getString("delivery_state"),
                        row.getTimestamp("due_at").toInstant()))
                .list();
    }

    /// The address that a visitor left in the chat.
    ///
    /// @param vouched whether one that the company's own site told counts too
    @Nullable
    String findAddress(UUID conversation, boolean vouched) {
        return jdbc.sql(GIVEN)
                .param(conversation)
                .param(vouched)
                .query((row, number) -> StoredText.decode(row.getString(1)))
                .optional()
                .orElse(null);
    }

    /// Leaves what is due in a conversation for later: as long again as it has waited, at most an hour.
    void postpone(UUID conversation) {
        jdbc.sql("""
                        update channel.continuation
                           set due_at = now() + greatest(interval '10 seconds', least(interval '1 hour', now() - at))
                         where conversation_id = ? and state = 'due' and due_at <= now()
                        """).param(conversation).update();
    }

    /// @param state `seen` or `impossible`
    void settle(UUID message, String state) {
        jdbc.sql("update channel.continuation set state = ? where message_id = ?")
                .param(state)
                .param(message)
                .update();
    }

    void carry(List<UUID> answers, UUID carrier, String address) {
        jdbc.sql("""
                        update channel.continuation set state = 'carried', carrier = ?, address = ?
                         where message_id = any(?)
                        """)
                .param(carrier)
                .param(StoredText.encode(address.toLowerCase(Locale.ROOT)))
                .param(answers.toArray(UUID[]::new))
                .update();
    }

    /// What a mail carries: its answers in order; empty when it continues no chat.
    List<UUID> listCarried(UUID carrier) {
        return jdbc.sql("""
                        select k.message_id from channel.continuation k
                          join conversation.message m on m.workspace_id = k.workspace_id and m.id = k.message_id
                         where k.carrier = ? order by m.position
                        """)
                .param(carrier)
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
    }

    @Nullable
    String findAddressOf(UUID carrier) {
        return jdbc
                .sql("select address from channel.continuation where message_id = ?")
                .param(carrier)
                .query((row, number) -> StoredText.decodeNullable(row.getString(1)))
                .list()
                .stream()
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
