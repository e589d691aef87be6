package org.xenia.bench.ingest;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.xenia.bench.Report;
import org.xenia.bench.system.Database;
import org.xenia.bench.system.XeniaServer;

/// What the server and its database have spent so far. A busy machine stretches times; these it does not stretch.
///
/// @param java processor time of the server, in milliseconds
/// @param postgres processor time of the database's processes, in milliseconds
/// @param events in the log
/// @param transactions that were committed
record Spent(double java, double postgres, long events, long transactions) {

    static Spent now(XeniaServer server) throws IOException, SQLException {
        List<ProcessHandle> all = server.processes();
        Database database = server.database();
        return new Spent(
                milliseconds(all.subList(0, 1)),
                milliseconds(all.subList(1, all.size())),
                database.number("select count(*) from kernel.event"),
                database.number("select sum(xact_commit) from pg_stat_database"));
    }

    /// What was spent for each of so many messages, the readers' work on them included.
    Map<String, Object> since(Spent before, int messages) {
        double each = Math.max(1, messages);
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("javaCpuMsPerMessage", Report.round((java - before.java) / each));
        figures.put("databaseCpuMsPerMessage", Report.round((postgres - before.postgres) / each));
        figures.put("eventsPerMessage", Report.round((events - before.events) / each));
        figures.put("transactionsPerMessage", Report.round((transactions - before.transactions) / each));
        return figures;
    }

    private static double milliseconds(List<ProcessHandle> processes) {
        return processes.stream()
                .map(process -> process.info().totalCpuDuration().orElse(Duration.ZERO))
                .mapToDouble(Duration::toMillis)
                .sum();
    }
}
