package org.xenia.bench.desk;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.xenia.bench.Options;
import org.xenia.bench.Report;
import org.xenia.bench.Scenario;
import org.xenia.bench.inbox.InboxGenerator;
import org.xenia.bench.system.Company;
import org.xenia.bench.system.Scratch;
import org.xenia.bench.system.XeniaServer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Fills a company with very many conversations and one very long one, and lets `console/stories/speed.mjs` drive
/// Chromium through them. Ten in a hundred conversations are alive, the list of closed ones is the long one.
public final class DeskScenario implements Scenario {

    @Override
    public String name() {
        return "desk";
    }

    @Override
    public String purpose() {
        return "frames while scrolling, opening conversations, first load and layout shift in Chromium";
    }

    @Override
    public Map<String, String> parameters() {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("size", "110000");
        parameters.put("thread", "10000");
        parameters.put("data-dir", "");
        parameters.put("server", "");
        return parameters;
    }

    @Override
    public void run(Options options, Report report) throws Exception {
        try (Scratch scratch = Scratch.open(options.text("data-dir"));
                XeniaServer server = XeniaServer.start(scratch.path(), options.text("server"))) {
            Company company = Company.open(server);
            if (server.database().number("select count(*) from conversation.conversation") == 0) {
                InboxGenerator generator =
                        new InboxGenerator(server.database(), company, UUID.randomUUID(), report::progress);
                generator.fill(options.number("size"), options.number("thread"));
            }
            drive(company(server, company, scratch.path()), report);
        }
    }

    /// What the story has to know, as `./xenia demo --json` says it.
    private static Path company(XeniaServer server, Company company, Path directory) throws IOException {
        JsonNode web = company.channel(server, "web");
        Map<String, Object> line = Map.of(
                "console", "http://localhost:" + server.address().getPort() + "/",
                "signIns", List.of(Map.of("email", Company.EMAIL, "password", Company.PASSWORD, "language", "en")),
                "widgetKey", web.get("settings").get("key").stringValue());
        return Files.writeString(
                directory.resolve("company.json"), JsonMapper.shared().writeValueAsString(line) + "\n");
    }

    private static void drive(Path company, Report report) throws IOException, InterruptedException {
        Path console = Path.of(System.getProperty("xenia.home", "."), "console");
        Process story = new ProcessBuilder("node", "stories/speed.mjs", "--demo", company.toString())
                .directory(console.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader lines = story.inputReader()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                JsonNode measured = JsonMapper.shared().readTree(line);
                Map<String, Object> figures = new LinkedHashMap<>();
                measured.get("figures").properties().forEach(figure -> figures.put(figure.getKey(), figure.getValue()));
                report.line(measured.get("measured").stringValue(), figures);
            }
        }
        if (story.waitFor() != 0) {
            throw new IOException("the story broke off");
        }
    }
}
