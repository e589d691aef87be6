package org.xenia.bench.inbox;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.xenia.bench.Options;
import org.xenia.bench.Report;
import org.xenia.bench.Scenario;
import org.xenia.bench.load.HttpConnection;
import org.xenia.bench.load.Latencies;
import org.xenia.bench.system.Api;
import org.xenia.bench.system.Company;
import org.xenia.bench.system.Database;
import org.xenia.bench.system.Scratch;
import org.xenia.bench.system.XeniaServer;

/// Asks a well-filled inbox, over HTTP, signed in as a member of staff. A named data directory is filled once and then
/// asked again and again.
public final class InboxScenario implements Scenario {

    @Override
    public String name() {
        return "inbox";
    }

    @Override
    public String purpose() {
        return "views, pages, counts and searches over many conversations, ten messages in each";
    }

    @Override
    public Map<String, String> parameters() {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("size", "100000");
        parameters.put("repeat", "40");
        parameters.put("budget", "100");
        parameters.put("data-dir", "");
        parameters.put("server", "");
        return parameters;
    }

    @Override
    public void run(Options options, Report report) throws Exception {
        try (Scratch scratch = Scratch.open(options.text("data-dir"))) {
            try (XeniaServer server = XeniaServer.start(scratch.path(), options.text("server"))) {
                fill(server, options, report);
            }
            // Started anew, so that every connection tells of slow statements and nothing is warm from filling.
            try (XeniaServer server = XeniaServer.start(scratch.path(), options.text("server"));
                    Api staff = Company.signIn(server)) {
                SlowPlans plans = new SlowPlans(scratch.path());
                plans.skip();
                for (Question question : Questions.list(staff, server.database())) {
                    ask(question, server, staff, options, report);
                    plans.print();
                }
            }
        }
    }

    private static void fill(XeniaServer server, Options options, Report report) throws Exception {
        Company company = Company.open(server);
        Database database = server.database();
        int size = options.number("size");
        long there = database.number("select count(*) from conversation.conversation");
        if (there == 0) {
            long began = System.nanoTime();
            new InboxGenerator(database, company, UUID.randomUUID(), report::progress).fill(size);
            report.progress("filled in " + Report.round((System.nanoTime() - began) / 1e9) + " s");
        } else {
            report.progress("the data directory already holds " + there + " conversations");
        }
        SlowPlans.watch(database, options.number("budget"));
    }

    private static void ask(Question question, XeniaServer server, Api staff, Options options, Report report)
            throws IOException {
        Latencies latencies = new Latencies();
        int bytes = 0;
        double first = 0;
        try (HttpConnection connection = new HttpConnection(server.address())) {
            for (int i = 0; i < options.number("repeat"); i++) {
                String path = question.paths().get(i % question.paths().size());
                long began = System.nanoTime();
                HttpConnection.Answer answer = connection.send("GET", path, staff.headers(), "");
                latencies.add(System.nanoTime() - began);
                if (answer.status() != 200) {
                    throw new IOException(path + " answered " + answer.status() + " " + answer.body());
                }
                first = i == 0 ? latencies.milliseconds(1) : first;
                bytes = Math.max(bytes, answer.body().length());
            }
        }
        Map<String, Object> figures = latencies.summary();
        figures.put("firstMs", first);
        figures.put("largestAnswer", bytes);
        report.line(question.name(), figures);
    }
}
