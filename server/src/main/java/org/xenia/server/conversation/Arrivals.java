package org.xenia.server.conversation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.xenia.server.conversation.ConversationStore.Locked;
import org.xenia.server.customer.Customers.Sender;
import org.xenia.server.kernel.CommonRefusal;
import org.xenia.server.kernel.Refusal;
import org.xenia.server.kernel.database.StoredText;

/// Looks up all that decides about a message at the door in one journey to the database, because this is done for
/// every message.
@Component
class Arrivals {

    // Somebody about whom the sender tells something new is left to Customers, as strangers are.
    private static final String LOOK = """
            with known as materialized (
                select c.id
                  from customer.identity i
                  join customer.customer c on c.workspace_id = i.workspace_id and c.id = i.customer_id
                 where i.kind = ? and i.scope = ? and i.value = ?
                   and (c.name is not null or cast(? as text) is null)
                   and (c.country is not null or cast(? as text) is null)
                   and (c.time_zone is not null or cast(? as text) is null)),
            current as materialized (
                select id, number, customer_id, channel_id, state, merged_into
                  from conversation.conversation
                 where customer_id = (select id from known) and channel_id = ?
                   and state <> 'closed' and merged_into is null and cast(? as uuid) is null
                 order by activity_at desc limit 1 for update)
            select ch.active, m.conversation_id, c.number, m.id, m.position, c.customer_id, m.at,
                   known.id as known, current.*
              from conversation.channel ch
              left join conversation.message m
                on m.workspace_id = ch.workspace_id and m.channel_id = ch.id and m.external_id = ?
              left join conversation.conversation c on c.workspace_id = m.workspace_id and c.id = m.conversation_id
              left join known on true
              left join current on true
             where ch.id = ?
            """;

    private static final int CURRENT = 9;

    private final JdbcClient jdbc;

    Arrivals(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Looks a message up and, unless it names a conversation, locks the one that its sender has on the channel.
    ///
    /// @throws Refusal `not_found` for an unknown channel
    Arrival look(InboundMessage inbound) {
        Sender sender = inbound.sender();
        return jdbc.sql(LOOK)
                .param(sender.identity().kind().code())
                .param(sender.identity().scope())
                .param(StoredText.encode(sender.identity().value()))
                .param(StoredText.encodeNullable(sender.name()))
                .param(StoredText.encodeNullable(sender.country()))
                .param(StoredText.encodeNullable(sender.timeZone()))
                .param(inbound.channel())
                .param(inbound.conversation())
                .param(StoredText.encode(inbound.externalId()))
                .param(inbound.channel())
                .query((row, number) ->
                        new Arrival(row.getBoolean(1), earlier(row), row.getObject("known", UUID.class), current(row)))
                .optional()
                .orElseThrow(() -> Refusal.of(CommonRefusal.NOT_FOUND));
    }

    private static @Nullable Accepted earlier(ResultSet row) throws SQLException {
        UUID id = row.getObject(4, UUID.class);
        return id == null
                ? null
                : new Accepted(
                        row.getObject(2, UUID.class),
                        row.getLong(3),
                        id,
                        row.getInt(5),
                        row.getObject(6, UUID.class),
                        row.getTimestamp(7).toInstant(),
                        true);
    }

    private static @Nullable Locked current(ResultSet row) throws SQLException {
        UUID id = row.getObject(CURRENT, UUID.class);
        return id == null
                ? null
                : new Locked(
                        id,
                        row.getLong(CURRENT + 1),
                        row.getObject(CURRENT + 2, UUID.class),
                        row.getObject(CURRENT + 3, UUID.class),
                        State.of(row.getString(CURRENT + 4)),
                        row.getObject(CURRENT + 5, UUID.class));
    }
}
