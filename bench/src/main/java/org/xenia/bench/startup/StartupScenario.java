package org.xenia.bench.startup;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.xenia.bench.Options;
import org.xenia.bench.Report;
import org.xenia.bench.Scenario;
import org.xenia.bench.system.ProcessMemory;
import org.xenia.bench.system.Scratch;
import org.xenia.bench.system.XeniaServer;

/// Starts `./xenia run` on new and on used data directories, and lets it rest.
public final class StartupScenario implements Scenario {

    @Override
    public String name() {
        return "startup";
    }

    @Override
    public String purpose() {
        return "time until ready on a new and on a used data directory, and memory at rest";
    }

    @Override
    public Map<String, String> parameters() {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("fresh", "2");
        parameters.put("used", "5");
        parameters.put("rest", "5");
        parameters.put("server", "");
        return parameters;
    }

    private record Start(double seconds, double javaMegabytes, double databaseMegabytes) {}

    @Override
    public void run(Options options, Report report) throws Exception {
        List<Start> fresh = new ArrayList<>();
        for (int i = 0; i < options.number("fresh"); i++) {
            report.progress("new data directory " + (i + 1));
            try (Scratch scratch = Scratch.open("")) {
                fresh.add(start(scratch, options));
            }
        }
        report.line("fresh", figures(fresh));
        List<Start> used = new ArrayList<>();
        try (Scratch scratch = Scratch.open("")) {
            start(scratch, options);
            for (int i = 0; i < options.number("used"); i++) {
                report.progress("used data directory " + (i + 1));
                used.add(start(scratch, options));
            }
        }
        report.line("used", figures(used));
    }

    private static Start start(Scratch scratch, Options options) throws IOException, InterruptedException {
        try (XeniaServer server = XeniaServer.start(scratch.path(), options.text("server"))) {
            TimeUnit.SECONDS.sleep(options.number("rest"));
            List<ProcessHandle> all = server.processes();
            return new Start(
                    server.secondsToReady(),
                    ProcessMemory.megabytes(all.subList(0, 1)),
                    ProcessMemory.megabytes(all.subList(1, all.size())));
        }
    }

    private static Map<String, Object> figures(List<Start> starts) {
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("starts", starts.size());
        figures.put("readySeconds", median(starts.stream().map(Start::seconds).toList()));
        figures.put(
                "slowestSeconds",
                Report.round(starts.stream().mapToDouble(Start::seconds).max().orElse(0)));
        figures.put("javaMb", median(starts.stream().map(Start::javaMegabytes).toList()));
        figures.put(
                "databaseMb",
                median(starts.stream().map(Start::databaseMegabytes).toList()));
        figures.put(
                "restingMb",
                median(starts.stream()
                        .map(start -> start.javaMegabytes() + start.databaseMegabytes())
                        .toList()));
        return figures;
    }

    private static double median(List<Double> values) {
        return values.isEmpty()
                ? 0
                : Report.round(values.stream().sorted().toList().get(values.size() / 2));
    }
}
