package org.xenia.server.channel.acknowledge;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.xenia.server.kernel.WorkspaceId;
import org.xenia.server.kernel.database.StoredText;

/// The rows of acknowledgements. Every method takes part in the caller's transaction.
@Component
class AcknowledgementStore {

    private static final String NOTE = """
            insert into channel.acknowledgement (conversation_id, channel_id, customer_id, due_at)
            values (?, ?, ?, now() + interval '15 seconds')
            on conflict (workspace_id, conversation_id) do nothing
            """;

    // As soon as it is known in which language the customer wrote; when that is never found out, a little later.
    private static final String LIST = """
            select a.conversation_id
              from channel.acknowledgement a
              join conversation.message m
                on m.workspace_id = a.workspace_id and m.conversation_id = a.conversation_id and m.position = 1
             where a.state = 'due' and (m.language is not null or a.due_at <= now())
             order by a.at limit 100
            """;

    private static final String TAKE = """
            select a.conversation_id, a.channel_id, a.customer_id, c.number, ch.kind, m.id as message, m.at,
                   mail.sender, mail.reply_to, mail.automatic, mail.bulk, mail.written_at,
                   c.merged_into is not null as merged, c.state = 'closed' as closed,
                   exists (select from conversation.message r
                            where r.workspace_id = a.workspace_id and r.conversation_id = a.conversation_id
                              and r.direction = 'out') as answered
              from channel.acknowledgement a
              join conversation.conversation c on c.workspace_id = a.workspace_id and c.id = a.conversation_id
              join conversation.channel ch on ch.workspace_id = a.workspace_id and ch.id = a.channel_id
              join conversation.message m
                on m.workspace_id = a.workspace_id and m.conversation_id = a.conversation_id and m.position = 1
              left join channel.mail mail on mail.workspace_id = m.workspace_id and mail.message_id = m.id
             where a.conversation_id = ? and a.state = 'due' for update of a skip locked
            """;

    private final JdbcClient jdbc;

    AcknowledgementStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// A conversation whose first message is to be acknowledged.
    ///
    /// @param kind of its channel
    /// @param at when the message came
    /// @param mail what it was as a mail; absent when it was none
    /// @param over whether nobody needs to hear any more that it arrived
    record Due(
            UUID conversation,
            UUID channel,
            UUID customer,
            long number,
            String kind,
            UUID message,
            Instant at,
            @Nullable FirstMail mail,
            boolean over) {}

    /// What decides whether a mail is acknowledged.
    ///
    /// @param replyTo where the sender wants answers, when that is elsewhere
    record FirstMail(
            String sender,
            @Nullable String replyTo,
            boolean automatic,
            boolean bulk,
            @Nullable Instant writtenAt) {}

    void note(UUID conversation, UUID channel, UUID customer) {
        jdbc.sql(NOTE).param(conversation).param(channel).param(customer).update();
    }

    /// The workspaces in which something is due. Inside a look across workspaces.
    List<WorkspaceId> listWorkspaces() {
        return jdbc.sql("select distinct workspace_id from channel.acknowledgement where state = 'due'")
                .query((row, number) -> new WorkspaceId(row.getObject(1, UUID.class)))
                .list();
    }

    /// The conversations, of the current workspace, whose first message can be acknowledged now.
    List<UUID> list() {
        return jdbc.sql(LIST)
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
    }

    /// What is due in a conversation, held by this transaction; null when it is not any more.
    @Nullable
    Due take(UUID conversation) {
        return jdbc.sql(TAKE)
                .param(conversation)
                .query((row, number) -> new Due(
                        row.getObject("conversation_id", UUID.class),
                        row.getObject("channel_id", UUID.class),
                        row.getObject("customer_id", UUID.class),
                        row.getLong("number"),
                        row.getString("kind"),
                        row.getObject("message", UUID.class),
                        row.getTimestamp("at").toInstant(),
                        row.getString("sender") == null ? null : mail(row),
                        row.getBoolean("answered") || row.getBoolean("merged") || row.getBoolean("closed")))
                .optional()
                .orElse(null);
    }

    private static FirstMail mail(ResultSet row) throws SQLException {
        Timestamp written = row.getTimestamp("written_at");
        return new FirstMail(
                StoredText.decode(row.getString("sender")),
                StoredText.decodeNullable(row.getString("reply_to")),
                row.getBoolean("automatic"),
                row.getBoolean("bulk"),
                written == null ? null : written.toInstant());
    }

    /// How many acknowledgements a customer got within so many hours.
    int countOf(UUID customer, int hours) {
        return jdbc.sql("""
                        select count(*) from channel.acknowledgement
                         where customer_id = ? and state = 'sent' and at > now() - make_interval(hours => ?)
                        """).param(customer).param(hours).query(Integer.class).single();
    }

    void setSent(UUID conversation, UUID message) {
        jdbc.sql("""
                        update channel.acknowledgement set state = 'sent', message_id = ?, at = now()
                         where conversation_id = ?
                        """).param(message).param(conversation).update();
    }

    void setWithheld(UUID conversation, String reason) {
        jdbc.sql("update channel.acknowledgement set state = 'withheld', reason = ? where conversation_id = ?")
                .param(reason)
                .param(conversation)
                .update();
    }
}
