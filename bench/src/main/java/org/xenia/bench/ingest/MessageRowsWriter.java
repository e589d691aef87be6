package org.xenia.bench.ingest;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// The rows that a message and a new conversation consist of, each written by one statement.
final class MessageRowsWriter implements AutoCloseable {

    private static final String EVENT = """
            insert into kernel.event (type, subject, conversation, customer, actor_kind, actor_id, data)
            values (?, ?, ?, ?, 'CUSTOMER', ?, cast(? as jsonb))
            """;

    private final UUID channel;
    private final List<PreparedStatement> all = new ArrayList<>();
    private final Connection connection;
    private final PreparedStatement bind;
    private final PreparedStatement customer;
    private final PreparedStatement identity;
    private final PreparedStatement conversation;
    private final PreparedStatement advance;
    private final PreparedStatement message;
    private final PreparedStatement event;

    MessageRowsWriter(Connection connection, UUID channel) throws SQLException {
        this.connection = connection;
        this.channel = channel;
        bind = prepare("select set_config('xenia.workspace', ?, true)");
        customer = prepare("insert into customer.customer (id, name, country) values (?, ?, 'ES')");
        identity = prepare("insert into customer.identity (kind, scope, value, customer_id, verified)"
                + " values ('external', ?, ?, ?, true)");
        conversation = prepare("""
                with number as (
                    insert into kernel.series as s (kind, last) values ('conversation', 1)
                    on conflict (workspace_id, kind) do update set last = s.last + 1 returning last)
                insert into conversation.conversation (id, number, customer_id, channel_id)
                select ?, last, ?, ? from number
                """);
        advance = prepare("""
                update conversation.conversation
                   set last_position = last_position + 1, messages = messages + 1, last_message = ?,
                       activity_at = now(), state = 'open', waiting_since = coalesce(waiting_since, now())
                 where id = ? returning last_position
                """);
        message = prepare("""
                insert into conversation.message
                       (conversation_id, position, id, kind, direction, author_kind, author_id, channel_id, external_id,
                        original)
                values (?, ?, ?, 'message', 'in', 'customer', ?, ?, ?, ?)
                """);
        event = prepare(EVENT);
    }

    private PreparedStatement prepare(String sql) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        all.add(statement);
        return statement;
    }

    void bind(UUID workspace) throws SQLException {
        bind.setString(1, workspace.toString());
        bind.execute();
    }

    /// A customer who is new, with their first conversation.
    void start(UUID person, UUID matter) throws SQLException {
        run(customer, person, "Customer");
        run(identity, channel.toString(), person.toString(), person);
        event("bench.customer", person, null, person, "{\"customer\": \"" + person + "\"}");
        run(conversation, matter, person, channel);
        event("bench.conversation", matter, matter, person, "{\"conversation\": \"" + matter + "\"}");
    }

    /// A message in a conversation.
    void append(UUID person, UUID matter, String text) throws SQLException {
        UUID id = UUID.randomUUID();
        set(advance, id, matter);
        int position;
        try (ResultSet row = advance.executeQuery()) {
            row.next();
            position = row.getInt(1);
        }
        run(message, matter, position, id, person, channel, id.toString(), text);
        event("bench.message", id, matter, person, "{\"message\": \"" + id + "\", \"position\": " + position + "}");
    }

    private void event(
            String type, UUID subject, @org.jspecify.annotations.Nullable UUID matter, UUID person, String json)
            throws SQLException {
        run(event, type, subject, matter, person, person, json);
    }

    private static void run(PreparedStatement statement, @org.jspecify.annotations.Nullable Object... values)
            throws SQLException {
        set(statement, values);
        statement.executeUpdate();
    }

    private static void set(PreparedStatement statement, @org.jspecify.annotations.Nullable Object... values)
            throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }

    @Override
    public void close() throws SQLException {
        for (PreparedStatement statement : all) {
            statement.close();
        }
    }
}
