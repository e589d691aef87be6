package org.xenia.server.kernel.event;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.xenia.server.TestCompany;
import org.xenia.server.TestServer;
import org.xenia.server.kernel.Actor;
import org.xenia.server.kernel.Background;
import org.xenia.server.kernel.Ids;
import org.xenia.server.kernel.database.DatabaseAddress;
import org.xenia.server.kernel.database.RunningDatabase;
import org.xenia.server.kernel.database.Transactions;

/// What the tests of the event log share: a company whose events they are, and a table that readers write to, so
/// that an effect and a position can be seen to commit together.
final class EventProof {

    static final TestCompany COMPANY = TestServer.get().company();
    static final EventLog LOG = TestServer.get().bean(EventLog.class);
    static final LogTail TAIL = TestServer.get().bean(LogTail.class);
    static final JdbcClient JDBC = TestServer.get().bean(JdbcClient.class);
    static final Transactions TRANSACTIONS = TestServer.get().bean(Transactions.class);
    static final Background BACKGROUND = TestServer.get().bean(Background.class);

    private static final String TABLE = """
            create schema if not exists proof;
            create table if not exists proof.effect (
                workspace_id uuid not null default kernel.current_workspace(),
                place bigint generated always as identity,
                reader text not null,
                number integer not null,
                primary key (workspace_id, place));
            do $$ begin
                if not exists (select from pg_policies where schemaname = 'proof') then
                    call kernel.protect('proof.effect');
                end if;
            end $$;
            """;

    static {
        DatabaseAddress address = TestServer.get().bean(RunningDatabase.class).address();
        try (Connection owner = DriverManager.getConnection(
                        address.url(), address.user(), address.password().reveal());
                var statement = owner.createStatement()) {
            statement.execute(TABLE);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private EventProof() {}

    /// Appends events with these numbers, all in the caller's transaction.
    static void append(int... numbers) {
        for (int number : numbers) {
            LOG.append(Subject.of(Ids.next()), Actor.SYSTEM, new ThingHappened(number));
        }
    }

    /// Appends each number in a transaction of its own.
    static void appendEach(int from, int to) {
        IntStream.rangeClosed(from, to)
                .forEach(number -> COMPANY.call(() -> {
                    append(number);
                    return number;
                }));
    }

    /// Writes down that a reader took an event, in the reader's own transaction.
    static void effect(String reader, int number) {
        JDBC.sql("insert into proof.effect (reader, number) values (?, ?)")
                .param(reader)
                .param(number)
                .update();
    }

    /// What a reader took, in the order in which it took it.
    static List<Integer> effects(String reader) {
        return COMPANY.call(() -> JDBC.sql("select number from proof.effect where reader = ? order by place")
                .param(reader)
                .query(Integer.class)
                .list());
    }

    /// Enters a new reader that begins at the newest event.
    static String newReader(String name) {
        String unique = name + "-" + Ids.next();
        TRANSACTIONS.acrossWorkspaces(() -> {
            Position head = LOG.head();
            return JDBC.sql("insert into kernel.reader (name, transaction, position) values (?, cast(? as xid8), ?)")
                    .param(unique)
                    .param(Long.toUnsignedString(head.transaction()))
                    .param(head.number())
                    .update();
        });
        return unique;
    }

    /// How far a reader has come, as the database knows it.
    static Position position(String reader) {
        return TRANSACTIONS.acrossWorkspaces(() -> JDBC.sql(
                        "select transaction, position from kernel.reader where name = ?")
                .param(reader)
                .query((row, number) -> new Position(Long.parseUnsignedLong(row.getString(1)), row.getLong(2)))
                .single());
    }

    /// The number of an event of these tests; -1 for any other.
    static int number(LoggedEvent event) {
        ThingHappened thing = event.as(ThingHappened.class);
        return thing == null ? -1 : thing.number();
    }

    /// One more node of the installation: readers that it runs compete with those of other nodes.
    static ReaderStore node() {
        return new ReaderStore(JDBC, TRANSACTIONS, BACKGROUND);
    }

    static List<Integer> oneTo(int last) {
        return IntStream.rangeClosed(1, last).boxed().toList();
    }
}
