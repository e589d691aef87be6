package org.xenia.server.kernel.database;

import org.jspecify.annotations.Nullable;

/// The database of this process, whoever started it.
///
/// @param address where it is
/// @param embedded our own server, when we started it
public record RunningDatabase(
        DatabaseAddress address, @Nullable EmbeddedPostgres embedded) implements AutoCloseable {

    static RunningDatabase embedded(EmbeddedPostgres postgres) {
        return new RunningDatabase(postgres.address(), postgres);
    }

    static RunningDatabase external(DatabaseAddress address) {
        return new RunningDatabase(address, null);
    }

    @Override
    public void close() {
        if (embedded != null) {
            embedded.close();
        }
    }
}
