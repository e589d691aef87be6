package org.xenia.server.channel.mail.view;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.xenia.server.conversation.MessageWays;
import org.xenia.server.kernel.database.StoredText;

/// Which messages went by mail: those that came so, and answers in a chat that followed a visitor who had left.
@Component
class MailWays implements MessageWays {

    private static final String WAYS = """
            select r.message_id, r.sender as address, r.sender_name as name,
                   not exists (select from customer.identity i
                                where i.workspace_id = c.workspace_id and i.customer_id = c.customer_id
                                  and i.kind = 'email' and i.value = r.sender)
                   and not exists (select from channel.continuation k
                                    where k.workspace_id = c.workspace_id and k.conversation_id = c.id
                                      and k.state = 'carried' and k.address = r.sender) as other
              from channel.mail r
              join conversation.message m on m.workspace_id = r.workspace_id and m.id = r.message_id
              join conversation.conversation c on c.workspace_id = m.workspace_id and c.id = m.conversation_id
             where r.message_id = any(:messages)
            union all
            select k.message_id, k.address, null, false from channel.continuation k
             where k.message_id = any(:messages) and k.state = 'carried'
            """;

    private final JdbcClient jdbc;

    MailWays(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<UUID, Way> listOf(Collection<UUID> messages) {
        Map<UUID, Way> ways = new HashMap<>();
        if (!messages.isEmpty()) {
            jdbc.sql(WAYS).param("messages", messages.toArray(UUID[]::new)).query(row -> {
                ways.put(row.getObject("message_id", UUID.class), way(row));
            });
        }
        return ways;
    }

    private static Way way(ResultSet row) throws SQLException {
        String name = StoredText.decodeNullable(row.getString("name"));
        return new Way(
                "email",
                StoredText.decodeNullable(row.getString("address")),
                name == null || name.isBlank() ? null : name,
                row.getBoolean("other"));
    }
}
