package org.xenia.bench.inbox;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.xenia.bench.load.DemoLines;
import org.xenia.bench.system.Company;
import org.xenia.bench.system.Database;

/// Fills a company with conversations of the last two years, by statements that make many rows at once.
///
/// Eight in a hundred are alive, most of those of the last two weeks; the others are closed. Half as many customers as
/// conversations, 1 to 19 messages in each, ten on average. Identifiers follow the time, as those of the product do.
public final class InboxGenerator {

    private static final int BATCH = 20_000;

    private final Database database;
    private final Company company;
    private final UUID channel;
    private final Consumer<String> progress;

    /// With the company's own channel for programs.
    public InboxGenerator(Database database, Company company, UUID channel, Consumer<String> progress) {
        this.database = database;
        this.company = company;
        this.channel = channel;
        this.progress = progress;
    }

    /// Makes so many conversations.
    public void fill(int size) throws SQLException {
        fill(size, 0);
    }

    /// Makes so many conversations, and one more with that many messages, which is the newest.
    ///
    /// @param thread 0 for none
    public void fill(int size, int thread) throws SQLException {
        try (Connection connection = database.open();
                var statement = connection.createStatement()) {
            statement.execute("set synchronous_commit = off; set work_mem = '128MB'; select setseed(0.42)");
            statement.execute("select set_config('xenia.workspace', '" + company.workspace() + "', false)");
            statement.execute(InboxRows.CHANNEL.formatted(channel));
            texts(connection);
            statement.execute(InboxRows.NAMES);
            statement.execute(InboxRows.STAFF.formatted(company.staff()));
            for (int first = 1; first <= size; first += BATCH) {
                int last = Math.min(size, first + BATCH - 1);
                make(connection, InboxRows.BATCH.formatted(first, last));
                if (last % 100_000 == 0 || last == size) {
                    progress.accept(last + " conversations");
                }
            }
            if (thread > 0) {
                make(connection, InboxRows.BATCH.formatted(size + 1, size + 1) + InboxRows.THREAD.formatted(thread));
            }
            statement.execute(InboxRows.MENTIONS.formatted(company.staff()));
            statement.execute(InboxRows.SERIES.formatted(size + 1));
            progress.accept("gathering statistics");
            statement.execute("vacuum analyze");
            statement.execute("checkpoint");
        }
    }

    private void make(Connection connection, String batch) throws SQLException {
        connection.setAutoCommit(false);
        try (var statement = connection.createStatement()) {
            statement.execute(batch);
            statement.execute(InboxRows.CUSTOMERS);
            statement.execute(InboxRows.IDENTITIES.formatted(channel));
            statement.execute(InboxRows.CONVERSATIONS.formatted(channel));
            statement.execute(InboxRows.MESSAGES.formatted(channel));
        }
        connection.commit();
        connection.setAutoCommit(true);
    }

    private static void texts(Connection connection) throws SQLException {
        List<DemoLines.Line> lines = DemoLines.list();
        try (var statement = connection.createStatement()) {
            statement.execute("create temp table line (n int primary key, language text, text text)");
        }
        try (PreparedStatement insert = connection.prepareStatement("insert into line values (?, ?, ?)")) {
            for (int i = 0; i < lines.size(); i++) {
                insert.setInt(1, i);
                insert.setString(2, lines.get(i).language());
                insert.setString(3, lines.get(i).text());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }
}
