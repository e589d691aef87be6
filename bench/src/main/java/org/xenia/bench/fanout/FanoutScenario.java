package org.xenia.bench.fanout;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.xenia.bench.Options;
import org.xenia.bench.Report;
import org.xenia.bench.Scenario;
import org.xenia.bench.load.Crowd;
import org.xenia.bench.load.HttpConnection;
import org.xenia.bench.system.Api;
import org.xenia.bench.system.Company;
import org.xenia.bench.system.ProcessMemory;
import org.xenia.bench.system.Scratch;
import org.xenia.bench.system.XeniaServer;

/// Keeps thousands of streams open, has visitors write at a steady rate, and sees when each stream that a message
/// concerns shows it: the visitor's own, and those of all staff.
public final class FanoutScenario implements Scenario {

    private static final int SENDERS = 8;

    @Override
    public String name() {
        return "fanout";
    }

    @Override
    public String purpose() {
        return "time from accepted to every open screen, with thousands of open streams";
    }

    @Override
    public Map<String, String> parameters() {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("visitors", "4900");
        parameters.put("staff", "100");
        parameters.put("rate", "100");
        parameters.put("warm", "5");
        parameters.put("seconds", "20");
        parameters.put("data-dir", "");
        parameters.put("server", "");
        return parameters;
    }

    @Override
    public void run(Options options, Report report) throws Exception {
        try (Scratch scratch = Scratch.open(options.text("data-dir"));
                XeniaServer server = XeniaServer.start(scratch.path(), options.text("server"))) {
            Company company = Company.open(server);
            String key =
                    company.channel(server, "web").get("settings").get("key").stringValue();
            Visitors visitors = new Visitors(server, key);
            report.progress("beginning " + options.number("visitors") + " chats");
            List<String> chats = visitors.begin(options.number("visitors"));
            measure(server, company, visitors, chats, options, report);
        }
    }

    private static void measure(
            XeniaServer server, Company company, Visitors visitors, List<String> chats, Options options, Report report)
            throws Exception {
        int staff = options.number("staff");
        Arrivals warm = new Arrivals();
        Arrivals arrivals = new Arrivals();
        try (StreamReader reader = new StreamReader(server.address())) {
            for (String visitor : chats) {
                reader.open(visitors.events(), visitor, new Stream(false, arrivals));
                awaitOpen(reader, 50);
            }
            for (int i = 0; i < staff; i++) {
                reader.open("/api/v1/events", Api.authorization(company.token()), new Stream(true, arrivals));
                awaitOpen(reader, 50);
            }
            awaitOpen(reader, 0);
            report.progress(reader.opened() + " streams are open");
            send(visitors, chats, warm, options.number("rate"), options.number("warm"));
            TimeUnit.SECONDS.sleep(2);
            report.progress("sending");
            send(visitors, chats, arrivals, options.number("rate"), options.number("seconds"));
            TimeUnit.SECONDS.sleep(3);
            report.line("visitors' messages", figures(server, reader, arrivals, staff));
        }
    }

    private static Map<String, Object> figures(XeniaServer server, StreamReader reader, Arrivals arrivals, int staff) {
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("streams", reader.opened());
        figures.put("streamsLost", reader.lost());
        figures.put("messages", arrivals.sent());
        figures.put("expectedArrivals", arrivals.sent() * (staff + 1));
        figures.put("arrivals", arrivals.shown());
        figures.put("staffAfterAccepted", arrivals.afterAccepted(true).summary());
        figures.put("staffAfterSent", arrivals.afterSent(true).summary());
        figures.put("visitorAfterAccepted", arrivals.afterAccepted(false).summary());
        figures.put(
                "javaMb",
                Report.round(ProcessMemory.megabytes(server.processes().subList(0, 1))));
        return figures;
    }

    private static void awaitOpen(StreamReader reader, int atMostWaiting) throws IOException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (reader.waiting() > atMostWaiting) {
            if (System.nanoTime() > end) {
                throw new IOException(reader.waiting() + " streams do not open, " + reader.lost() + " were closed");
            }
            LockSupport.parkNanos(2_000_000);
        }
    }

    /// Sends at a steady rate: each sender keeps its own beat, and is late rather than slower when answers are.
    private static void send(Visitors visitors, List<String> chats, Arrivals arrivals, int rate, int seconds)
            throws Exception {
        long began = System.nanoTime();
        Crowd.run(SENDERS, worker -> {
            try (HttpConnection connection = new HttpConnection(visitors.address())) {
                for (int i = worker; i < rate * seconds; i += SENDERS) {
                    long due = began + (long) (i * 1e9 / rate);
                    while (System.nanoTime() < due) {
                        LockSupport.parkNanos(due - System.nanoTime());
                    }
                    long sent = System.nanoTime();
                    UUID id = visitors.write(connection, chats.get(i % chats.size()));
                    arrivals.accepted(id, sent, System.nanoTime());
                }
            }
            return seconds;
        });
    }
}
