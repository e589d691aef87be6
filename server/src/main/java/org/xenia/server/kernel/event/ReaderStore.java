package org.xenia.server.kernel.event;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.xenia.server.kernel.Background;
import org.xenia.server.kernel.Ids;
import org.xenia.server.kernel.database.Transactions;

/// The rows behind the readers: positions, leases, dead letters.
@Component
class ReaderStore {

    private static final String HOLD = """
            insert into kernel.reader as r (name, transaction, position, holder, held_until)
            values (?, '0', 0, ?, now() + interval '15 seconds')
            on conflict (name) do update
               set holder = excluded.holder, held_until = excluded.held_until
             where r.holder is null or r.holder = excluded.holder or r.held_until < now()
            returning r.transaction, r.position
            """;

    private static final String MOVE = """
            update kernel.reader set transaction = cast(? as xid8), position = ?, moved_at = now()
             where name = ? and transaction = cast(? as xid8) and position = ? and holder = ?
            """;

    private static final String BURY = """
            insert into kernel.dead_letter (id, reader, transaction, position, type, problem, attempts)
            values (?, ?, cast(? as xid8), ?, ?, ?, ?)
            on conflict (workspace_id, reader, position) do update
               set problem = excluded.problem, attempts = kernel.dead_letter.attempts + 1, at = now()
            """;

    private final JdbcClient jdbc;
    private final Transactions transactions;
    private final Background background;
    private final UUID node = Ids.next();

    ReaderStore(JdbcClient jdbc, Transactions transactions, Background background) {
        this.background = background;
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    /// Takes or keeps the lease of a reader. Answers its position, or null while another node holds it.
    @Nullable
    Position hold(String reader) {
        return transactions.acrossWorkspaces(() -> jdbc.sql(HOLD)
                .param(reader)
                .param(node)
                .query((row, number) -> new Position(Long.parseUnsignedLong(row.getString(1)), row.getLong(2)))
                .optional()
                .orElse(null));
    }

    void release(String reader) {
        transactions.acrossWorkspaces(() -> jdbc.sql(
                        "update kernel.reader set holder = null, held_until = null where name = ? and holder = ?")
                .param(reader)
                .param(node)
                .update());
    }

    /// Moves the position of a reader past events that did not concern it.
    void pass(String reader, Position from, Position to) {
        transactions.acrossWorkspaces(() -> {
            move(reader, from, to);
            return to;
        });
    }

    /// Applies events of one workspace and moves the position, all or nothing.
    void apply(EventReader reader, Position from, List<LoggedEvent> events) {
        if (reader.isWaitedFor()) {
            applyNow(reader, from, events);
        } else {
            background.run(() -> applyNow(reader, from, events));
        }
    }

    private void applyNow(EventReader reader, Position from, List<LoggedEvent> events) {
        transactions.callDerived(events.getFirst().workspace(), () -> {
            reader.readAll(events);
            move(reader.name(), from, events.getLast().position());
            return events;
        });
    }

    void bury(String reader, Position from, LoggedEvent event, Throwable problem, int attempts) {
        transactions.runIn(event.workspace(), () -> {
            bury(reader, event, problem, attempts);
            move(reader, from, event.position());
        });
    }

    private void bury(String reader, LoggedEvent event, Throwable problem, int attempts) {
        jdbc.sql(BURY)
                .param(Ids.next())
                .param(reader)
                .param(Long.toUnsignedString(event.position().transaction()))
                .param(event.position().number())
                .param(event.type())
                .param(DeadLetter.problem(problem))
                .param(attempts)
                .update();
    }

    private void move(String reader, Position from, Position to) {
        int moved = jdbc.sql(MOVE)
                .param(Long.toUnsignedString(to.transaction()))
                .param(to.number())
                .param(reader)
                .param(Long.toUnsignedString(from.transaction()))
                .param(from.number())
                .param(node)
                .update();
        if (moved == 0) {
            throw new StaleReader(reader);
        }
    }
}
