package org.xenia.server.kernel.event;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.xenia.server.kernel.Actor;
import org.xenia.server.kernel.WorkspaceId;
import org.xenia.server.kernel.database.Json;
import org.xenia.server.kernel.database.Transactions;

/// The one list of all that happened. Facts are appended in the transaction that made them true; everything
/// that happens afterwards follows the log.
@Component
public class EventLog {

    private static final String APPEND = """
            insert into kernel.event (type, subject, conversation, customer, actor_kind, actor_id, data)
            values (?, ?, ?, ?, ?, ?, ?)
            """;

    private static final String COLUMNS =
            "transaction, position, workspace_id, type, subject, conversation, customer, actor_kind, actor_id, at, data";

    // Only events of transactions older than every one still running: a lower position may yet commit otherwise.
    private static final String AFTER = "select " + COLUMNS + """
             from kernel.event
            where (transaction, position) > (cast(? as xid8), ?)
              and transaction < pg_snapshot_xmin(pg_current_snapshot())
            order by transaction, position
            limit ?
            """;

    // The settled ones come first, for both the order and the mark go by the transaction.
    private static final String LOOK = "select " + COLUMNS + """
            , transaction < pg_snapshot_xmin(pg_current_snapshot()) as settled
             from kernel.event
            where (transaction, position) > (cast(? as xid8), ?)
            order by transaction, position
            limit ?
            """;

    private static final String OF_CONVERSATION = "select " + COLUMNS + """
             from kernel.event where conversation = ? and position > ? order by position limit ?
            """;

    private static final String OF_CUSTOMER = "select " + COLUMNS + """
             from kernel.event where customer = ? and position > ? order by position limit ?
            """;

    private final JdbcClient jdbc;
    private final JdbcTemplate template;
    private final Bell bell;

    EventLog(JdbcClient jdbc, JdbcTemplate template, Bell bell) {
        this.jdbc = jdbc;
        this.template = template;
        this.bell = bell;
    }

    /// Appends a fact to the log of the current workspace. Must be called inside the transaction of the change.
    public void append(Subject subject, Actor actor, Event event) {
        jdbc.sql(APPEND)
                .param(Event.typeOf(event.getClass()))
                .param(subject.id())
                .param(subject.conversation())
                .param(subject.customer())
                .param(actor.kind().name())
                .param(actor.id())
                .param(Json.parameter(event))
                .update();
        Transactions.afterCommit(bell::ring);
    }

    /// A fact to be appended.
    public record Fact(Subject subject, Actor actor, Event event) {}

    /// Appends facts, in order, as [#append] does.
    public void appendAll(List<Fact> facts) {
        if (facts.isEmpty()) {
            return;
        }
        template.batchUpdate(
                APPEND,
                facts.stream()
                        .map(fact -> new @Nullable Object[] {
                            Event.typeOf(fact.event().getClass()),
                            fact.subject().id(),
                            fact.subject().conversation(),
                            fact.subject().customer(),
                            fact.actor().kind().name(),
                            fact.actor().id(),
                            Json.parameter(fact.event())
                        })
                        .toList());
        Transactions.afterCommit(bell::ring);
    }

    /// Dates what the log tells of a subject: for facts that are brought in from elsewhere.
    public void date(UUID subject, Instant at) {
        jdbc.sql("update kernel.event set at = ? where subject = ?")
                .param(Timestamp.from(at))
                .param(subject)
                .update();
    }

    /// Forgets all that the log tells of these conversations: for those that are erased for good.
    public void erase(List<UUID> conversations) {
        jdbc.sql("delete from kernel.event where conversation = any(?)")
                .param(conversations.toArray(UUID[]::new))
                .update();
    }

    /// Forgets all that the log tells of these customers.
    public void eraseCustomers(List<UUID> customers) {
        jdbc.sql("delete from kernel.event where customer = any(?)")
                .param(customers.toArray(UUID[]::new))
                .update();
    }

    /// The events after a position, in order, at most `limit`; of all workspaces inside
    /// [Transactions#acrossWorkspaces], else of the current one.
    public List<LoggedEvent> listAfter(Position position, int limit) {
        return jdbc.sql(AFTER)
                .param(Long.toUnsignedString(position.transaction()))
                .param(position.number())
                .param(limit)
                .query(EventLog::event)
                .list();
    }

    /// What a look at the log shows after a position.
    ///
    /// @param settled the events that readers may take, in order
    /// @param held whether more are there that a transaction still running may yet precede
    record Sight(List<LoggedEvent> settled, boolean held) {}

    /// Looks at the log after a position, inside [Transactions#acrossWorkspaces]; at most `limit` events.
    Sight look(Position position, int limit) {
        List<Seen> rows = jdbc.sql(LOOK)
                .param(Long.toUnsignedString(position.transaction()))
                .param(position.number())
                .param(limit)
                .query((row, number) -> new Seen(event(row, number), row.getBoolean("settled")))
                .list();
        List<LoggedEvent> settled =
                rows.stream().takeWhile(Seen::settled).map(Seen::event).toList();
        return new Sight(settled, settled.size() < rows.size());
    }

    private record Seen(LoggedEvent event, boolean settled) {}

    /// The event at a position of the current workspace, if the log still holds it.
    Optional<LoggedEvent> find(Position position) {
        return jdbc.sql("select " + COLUMNS + " from kernel.event where transaction = cast(? as xid8) and position = ?")
                .param(Long.toUnsignedString(position.transaction()))
                .param(position.number())
                .query(EventLog::event)
                .optional();
    }

    /// After a restore into another cluster transaction numbers start again, lower than those in the log. Then all old
    /// events are given one low number, which keeps their order by position, and readers are moved likewise.
    /// Inside [Transactions#acrossWorkspaces].
    void rebase() {
        jdbc.sql("call kernel.rebase_events()").update();
    }

    /// The newest position that readers may see now.
    public Position head() {
        return jdbc.sql("""
                        select transaction, position from kernel.event
                         where transaction < pg_snapshot_xmin(pg_current_snapshot())
                         order by transaction desc, position desc limit 1
                        """).query((row, number) -> position(row)).optional().orElse(Position.START);
    }

    /// The trail of a conversation after an event number, oldest first.
    public List<LoggedEvent> listOfConversation(UUID conversation, long afterNumber, int limit) {
        return jdbc.sql(OF_CONVERSATION)
                .param(conversation)
                .param(afterNumber)
                .param(limit)
                .query(EventLog::event)
                .list();
    }

    /// The trail of a customer after an event number, oldest first.
    public List<LoggedEvent> listOfCustomer(UUID customer, long afterNumber, int limit) {
        return jdbc.sql(OF_CUSTOMER)
                .param(customer)
                .param(afterNumber)
                .param(limit)
                .query(EventLog::event)
                .list();
    }

    private static Position position(ResultSet row) throws SQLException {
        return new Position(Long.parseUnsignedLong(row.getString("transaction")), row.getLong("position"));
    }

    private static LoggedEvent event(ResultSet row, int number) throws SQLException {
        return new LoggedEvent(
                position(row),
                new WorkspaceId(row.getObject("workspace_id", UUID.class)),
                row.getString("type"),
                new Subject(
                        row.getObject("subject", UUID.class),
                        row.getObject("conversation", UUID.class),
                        row.getObject("customer", UUID.class)),
                new Actor(Actor.Kind.valueOf(row.getString("actor_kind")), row.getObject("actor_id", UUID.class)),
                row.getTimestamp("at").toInstant(),
                Json.read(row.getString("data")));
    }
}
