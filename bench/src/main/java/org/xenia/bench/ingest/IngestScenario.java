package org.xenia.bench.ingest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.xenia.bench.Options;
import org.xenia.bench.Report;
import org.xenia.bench.Scenario;
import org.xenia.bench.load.Crowd;
import org.xenia.bench.load.Latencies;
import org.xenia.bench.system.Company;
import org.xenia.bench.system.Database;
import org.xenia.bench.system.Scratch;
import org.xenia.bench.system.XeniaServer;

/// Hands in messages over HTTP, and beside it writes the same rows bare, both into the same database.
///
/// While the bare loop runs the server is held still: the baseline has the whole machine for itself, and the server's
/// readers do not follow rows that no customer wrote.
public final class IngestScenario implements Scenario {

    private static final String UNREAD = """
            select count(*) from kernel.reader r
             where (r.transaction, r.position) < (
                   select e.transaction, e.position from kernel.event e
                    order by e.transaction desc, e.position desc limit 1)
            """;

    @Override
    public String name() {
        return "ingest";
    }

    @Override
    public String purpose() {
        return "messages accepted and durable in a second, beside the same rows from a bare loop";
    }

    @Override
    public Map<String, String> parameters() {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("seconds", "6");
        parameters.put("warm", "8");
        parameters.put("connections", "1,8,32");
        parameters.put("data-dir", "");
        parameters.put("server", "");
        return parameters;
    }

    /// One connection or several, until the deadline.
    private interface Load {
        Latencies work(int worker, long deadline) throws Exception;
    }

    private record Result(double perSecond, Latencies latencies) {
        Map<String, Object> figures() {
            Map<String, Object> figures = new LinkedHashMap<>();
            figures.put("messagesPerSecond", Report.round(perSecond));
            figures.putAll(latencies.summary());
            return figures;
        }
    }

    @Override
    public void run(Options options, Report report) throws Exception {
        try (Scratch scratch = Scratch.open(options.text("data-dir"));
                XeniaServer server = XeniaServer.start(scratch.path(), options.text("server"))) {
            Company company = Company.open(server);
            String channel = company.channel(server, "api").get("id").stringValue();
            HttpLoad http = new HttpLoad(server.address(), channel, company.token());
            BareLoop bare = new BareLoop(server.database(), company.workspace(), UUID.fromString(channel));
            report.progress("warming up");
            measure(8, options.number("warm"), http::work);
            report.progress("waiting for what follows");
            secondsUntilRead(server.database(), 300);
            for (int connections : options.numbers("connections")) {
                report.progress(connections + " connections");
                compare(connections, options, report, server, http, bare);
            }
        }
    }

    private static void compare(
            int connections, Options options, Report report, XeniaServer server, HttpLoad http, BareLoop bare)
            throws Exception {
        int seconds = options.number("seconds");
        Spent before = Spent.now(server);
        Result measured = measure(connections, seconds, http::work);
        double behind = secondsUntilRead(server.database(), 60);
        Map<String, Object> figures = measured.figures();
        figures.put("readersBehindSeconds", behind);
        figures.putAll(Spent.now(server).since(before, measured.latencies().count()));
        server.hold(true);
        Result baseline;
        try {
            baseline = measure(connections, seconds, bare::work);
            // What no customer wrote is no work for readers.
            server.database().run("delete from kernel.event where type like 'bench.%'");
        } finally {
            server.hold(false);
        }
        report.line(
                connections + " connections", figures, baseline.figures(), measured.perSecond() / baseline.perSecond());
    }

    private static Result measure(int connections, int seconds, Load load) throws Exception {
        long began = System.nanoTime();
        long deadline = began + TimeUnit.SECONDS.toNanos(seconds);
        List<Latencies> all = Crowd.run(connections, worker -> load.work(worker, deadline));
        double took = (System.nanoTime() - began) / 1e9;
        Latencies sum = new Latencies();
        all.forEach(sum::addAll);
        return new Result(sum.count() / took, sum);
    }

    /// How long the readers of the log still work on what was taken.
    ///
    /// @param most seconds that are waited
    private static double secondsUntilRead(Database database, int most) throws Exception {
        long began = System.nanoTime();
        long end = began + TimeUnit.SECONDS.toNanos(most);
        while (System.nanoTime() < end && database.number(UNREAD) > 0) {
            TimeUnit.MILLISECONDS.sleep(50);
        }
        return Report.round((System.nanoTime() - began) / 1e9);
    }
}
