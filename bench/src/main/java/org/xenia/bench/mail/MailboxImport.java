package org.xenia.bench.mail;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.xenia.bench.Options;
import org.xenia.bench.Report;
import org.xenia.bench.system.Api;
import org.xenia.bench.system.Company;
import org.xenia.bench.system.Database;
import org.xenia.bench.system.XeniaServer;
import tools.jackson.databind.JsonNode;

/// One import, over as many processes of the server as it takes.
final class MailboxImport {

    private static final String UNREAD = """
            select count(*) from kernel.reader r
             where (r.transaction, r.position) < (
                   select e.transaction, e.position from kernel.event e
                    order by e.transaction desc, e.position desc limit 1)
            """;

    private final DovecotMailbox mailbox;
    private final Path data;
    private final Options options;
    private final Report report;
    private final int mails;
    private int restarts;
    private int steps;
    private int lastDone;

    MailboxImport(DovecotMailbox mailbox, Path data, Options options, Report report) {
        this.mailbox = mailbox;
        this.data = data;
        this.options = options;
        this.report = report;
        this.mails = options.number("mails");
    }

    void measure(BareFetch.Fetched bare) throws Exception {
        XeniaServer server = start();
        try {
            Company company = Company.open(server);
            String channel = connect(server, company);
            long began = System.nanoTime();
            int kills = options.number("kills");
            while (!isDone(server, company, channel)) {
                if (restarts < kills && lastDone >= (long) mails * (restarts + 1) / (kills + 1)) {
                    report.progress("killed at " + lastDone + " of " + mails);
                    server.kill();
                    server = start();
                    restarts++;
                }
                TimeUnit.MILLISECONDS.sleep(250);
            }
            double took = (System.nanoTime() - began) / 1e9;
            Map<String, Object> figures = figures(bare, took);
            count(server.database(), figures);
            long followed = System.nanoTime();
            long end = followed + TimeUnit.MINUTES.toNanos(20);
            while (server.database().number(UNREAD) > 0 && System.nanoTime() < end) {
                TimeUnit.MILLISECONDS.sleep(250);
            }
            figures.put("readersBehindSeconds", Report.round((System.nanoTime() - followed) / 1e9));
            report.line(
                    "import",
                    figures,
                    Map.of("mailsPerSecond", Report.round(bare.mails() / bare.seconds())),
                    mails / took / (bare.mails() / bare.seconds()));
        } finally {
            server.close();
        }
    }

    private XeniaServer start() throws IOException {
        return XeniaServer.start(data, options.text("server"), "--allow-private-urls");
    }

    private String connect(XeniaServer server, Company company) throws IOException {
        Map<String, Object> incoming = Map.of(
                "protocol",
                "imap",
                "host",
                "127.0.0.1",
                "port",
                mailbox.port(),
                "encryption",
                "none",
                "user",
                DovecotMailbox.USER,
                "password",
                DovecotMailbox.PASSWORD);
        try (Api program = company.program(server)) {
            return program.post(
                            "/api/v1/channels",
                            Map.of(
                                    "kind",
                                    "email",
                                    "name",
                                    "Bench mail",
                                    "settings",
                                    Map.of("address", "help@shop.example", "importOld", true, "incoming", incoming)))
                    .get("id")
                    .stringValue();
        }
    }

    private boolean isDone(XeniaServer server, Company company, String channel) throws IOException {
        JsonNode state;
        try (Api program = company.program(server)) {
            state = program.get("/api/v1/channels/" + channel + "/mail-state");
        }
        JsonNode progress = state.get("progress");
        if (progress == null) {
            return state.path("uid").longValue() >= mails && state.has("checkedAt");
        }
        lastDone = progress.get("done").intValue();
        if (lastDone / 5_000 > steps) {
            steps = lastDone / 5_000;
            report.progress(lastDone + " of " + progress.get("of").intValue() + " are taken in");
        }
        return false;
    }

    private Map<String, Object> figures(BareFetch.Fetched bare, double took) {
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("mails", mails);
        figures.put("megabytes", Report.round(bare.bytes() / 1e6));
        figures.put("seconds", Report.round(took));
        figures.put("mailsPerSecond", Report.round(mails / took));
        figures.put("megabytesPerSecond", Report.round(bare.bytes() / 1e6 / took));
        figures.put("kills", restarts);
        return figures;
    }

    private void count(Database database, Map<String, Object> figures) throws Exception {
        long messages = database.number("select count(*) from channel.mail");
        long once = database.number("select count(distinct mail_id) from channel.mail");
        figures.put("lost", mails - once);
        figures.put("doubled", messages - once);
        figures.put("conversations", database.number("select count(*) from conversation.conversation"));
        figures.put("held", database.number("select count(*) from channel.mail_held"));
    }
}
