package org.xenia.bench.delivery;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.xenia.bench.Options;
import org.xenia.bench.Report;
import org.xenia.bench.Scenario;
import org.xenia.bench.delivery.BadProvider.Habits;
import org.xenia.bench.system.Api;
import org.xenia.bench.system.Company;
import org.xenia.bench.system.Scratch;
import org.xenia.bench.system.XeniaServer;

/// Has staff answer many conversations, and sees when a provider with bad habits has taken each reply.
public final class DeliveryScenario implements Scenario {

    @Override
    public String name() {
        return "delivery";
    }

    @Override
    public String purpose() {
        return "replies through a provider that is slow, fails and forgets: lost, doubled, overtaken, how soon";
    }

    @Override
    public Map<String, String> parameters() {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("conversations", "40");
        parameters.put("replies", "5");
        parameters.put("failing", "30");
        parameters.put("forgetting", "5");
        parameters.put("slow", "20");
        parameters.put("faults", "2");
        parameters.put("data-dir", "");
        parameters.put("server", "");
        return parameters;
    }

    @Override
    public void run(Options options, Report report) throws Exception {
        Habits habits = new Habits(
                options.number("slow"),
                options.number("failing"),
                options.number("forgetting"),
                options.number("faults"));
        try (Scratch scratch = Scratch.open(options.text("data-dir"));
                BadProvider provider = new BadProvider(habits);
                XeniaServer server =
                        XeniaServer.start(scratch.path(), options.text("server"), "--allow-private-urls")) {
            Company company = Company.open(server);
            List<String> conversations = conversations(server, company, provider.url(), options);
            measure(server, company, conversations, provider, options, report);
        }
    }

    private static List<String> conversations(XeniaServer server, Company company, String url, Options options)
            throws IOException {
        List<String> conversations = new ArrayList<>();
        try (Api program = company.program(server)) {
            String channel = program.post(
                            "/api/v1/channels",
                            Map.of("kind", "api", "name", "Bench delivery", "settings", Map.of("webhookUrl", url)))
                    .get("id")
                    .stringValue();
            for (int i = 0; i < options.number("conversations"); i++) {
                conversations.add(program.post(
                                "/api/v1/channels/" + channel + "/messages",
                                Map.of(
                                        "messageId",
                                        "delivery-" + i + "-" + System.nanoTime(),
                                        "customer",
                                        Map.of("id", "delivery-" + i),
                                        "text",
                                        "Where is my parcel?"))
                        .get("conversation")
                        .stringValue());
            }
        }
        return conversations;
    }

    private static void measure(
            XeniaServer server,
            Company company,
            List<String> conversations,
            BadProvider provider,
            Options options,
            Report report)
            throws Exception {
        int all = conversations.size() * options.number("replies");
        long began = System.nanoTime();
        try (Api program = company.program(server)) {
            for (int i = 1; i <= options.number("replies"); i++) {
                for (String conversation : conversations) {
                    program.post(
                            "/api/v1/conversations/" + conversation + "/replies",
                            Map.of("text", "It is on its way " + i, "language", "en", "translate", false));
                }
            }
        }
        double written = (System.nanoTime() - began) / 1e9;
        report.progress(all + " replies are written");
        long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(30);
        while (provider.taken() < all && System.nanoTime() < end) {
            TimeUnit.MILLISECONDS.sleep(50);
        }
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("replies", all);
        figures.put("secondsToWrite", Report.round(written));
        figures.put("secondsUntilAllTaken", Report.round((System.nanoTime() - began) / 1e9));
        figures.put("lost", all - provider.taken());
        provider.count(figures);
        report.line("replies", figures);
    }
}
