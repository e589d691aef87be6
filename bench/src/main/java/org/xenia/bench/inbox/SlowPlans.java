package org.xenia.bench.inbox;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.xenia.bench.system.Database;

/// Has the database write down how it ran each statement above the budget, with the values and the row-level security
/// that it really ran with.
final class SlowPlans {

    private final Path log;
    private long shown;

    SlowPlans(Path data) {
        this.log = data.resolve("postgres/postgres.log");
    }

    /// Takes effect on connections that are opened later.
    static void watch(Database database, int milliseconds) throws SQLException {
        database.run("alter system set session_preload_libraries = 'auto_explain'");
        database.run("alter system set auto_explain.log_min_duration = " + milliseconds);
        database.run("alter system set auto_explain.log_analyze = on");
        database.run("alter system set auto_explain.log_buffers = on");
        database.run("alter system set auto_explain.log_nested_statements = on");
        database.run("select pg_reload_conf()");
    }

    /// Passes over what was written so far.
    void skip() throws IOException {
        shown = Files.size(log);
    }

    /// Prints what was written since the last time to standard error.
    void print() throws IOException {
        byte[] all = Files.readAllBytes(log);
        System.err.print(new String(all, (int) shown, (int) (all.length - shown), StandardCharsets.UTF_8));
        shown = all.length;
    }
}
