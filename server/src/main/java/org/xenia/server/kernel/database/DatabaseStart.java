package org.xenia.server.kernel.database;

import java.io.IOException;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.postgresql.ds.PGSimpleDataSource;
import org.xenia.server.kernel.settings.Secret;
import org.xenia.server.kernel.settings.Settings;

/// Brings the database up and its schemas up to date, in a thread of its own while the rest of the
/// application starts: that saves about the time PostgreSQL takes.
public final class DatabaseStart implements AutoCloseable {

    private final FutureTask<RunningDatabase> task;

    private DatabaseStart(Settings settings) {
        this.task = new FutureTask<>(() -> migrated(open(settings)));
    }

    /// Begins and returns at once.
    public static DatabaseStart begin(Settings settings) {
        DatabaseStart start = new DatabaseStart(settings);
        Thread.ofPlatform().name("database-start").start(start.task);
        return start;
    }

    /// The database once it is ready for the application.
    ///
    /// @throws IOException when the embedded one does not come up; the message says why
    RunningDatabase get() throws IOException {
        try {
            return task.get();
        } catch (ExecutionException failed) {
            switch (failed.getCause()) {
                case IOException unready -> throw unready;
                case RuntimeException refused -> throw refused;
                case null, default -> throw new IllegalStateException(failed);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while the database was started", interrupted);
        }
    }

    /// Stops the database if it came up.
    @Override
    public void close() {
        try {
            get().close();
        } catch (IOException | RuntimeException neverCameUp) {
            // Whoever waits for the database is told the reason; there is nothing to stop.
        }
    }

    private static RunningDatabase open(Settings settings) throws IOException {
        if (settings.embeddedDatabase()) {
            return RunningDatabase.embedded(
                    EmbeddedPostgres.start(settings.dataDir().resolve("postgres")));
        }
        return RunningDatabase.external(new DatabaseAddress(
                Objects.requireNonNull(settings.databaseUrl()),
                Objects.requireNonNullElse(settings.databaseUser(), "xenia"),
                Objects.requireNonNullElse(settings.databasePassword(), new Secret(""))));
    }

    private static RunningDatabase migrated(RunningDatabase database) {
        DatabaseAddress address = database.address();
        PGSimpleDataSource owner = new PGSimpleDataSource();
        owner.setUrl(address.url());
        owner.setUser(address.user());
        owner.setPassword(address.password().reveal());
        try {
            Migrations.run(owner);
            return database;
        } catch (RuntimeException failed) {
            database.close();
            throw failed;
        }
    }
}
