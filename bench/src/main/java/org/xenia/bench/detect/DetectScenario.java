package org.xenia.bench.detect;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.xenia.bench.Options;
import org.xenia.bench.Report;
import org.xenia.bench.Scenario;
import org.xenia.bench.load.DemoLines;
import org.xenia.bench.load.Latencies;
import org.xenia.bench.system.ProcessMemory;
import org.xenia.language.LanguageTag;
import org.xenia.language.detect.Detector;
import org.xenia.language.detect.Hints;

/// Tells the language of the demo's lines again and again on one thread, with and without what the conversation tells.
public final class DetectScenario implements Scenario {

    @Override
    public String name() {
        return "detect";
    }

    @Override
    public String purpose() {
        return "lines a second whose language is told, with and without hints";
    }

    @Override
    public Map<String, String> parameters() {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("seconds", "5");
        parameters.put("warm", "3");
        return parameters;
    }

    @Override
    public void run(Options options, Report report) {
        List<DemoLines.Line> lines = DemoLines.list();
        System.gc();
        double before = resident();
        long began = System.nanoTime();
        Detector detector = Detector.open();
        double openMs = (System.nanoTime() - began) / 1e6;
        for (boolean hinted : List.of(false, true)) {
            report.progress(hinted ? "with hints" : "without hints");
            rounds(detector, lines, hinted, options.number("warm"));
            Map<String, Object> figures = new LinkedHashMap<>();
            figures.put("lines", lines.size());
            figures.putAll(rounds(detector, lines, hinted, options.number("seconds")));
            figures.put("openMs", Report.round(openMs));
            System.gc();
            figures.put("residentMb", Report.round(resident() - before));
            report.line(hinted ? "with hints" : "without hints", figures);
        }
    }

    private static Map<String, Object> rounds(
            Detector detector, List<DemoLines.Line> lines, boolean hinted, int seconds) {
        List<Hints> hints = lines.stream()
                .map(line -> hinted ? Hints.expecting(LanguageTag.of(line.language())) : Hints.NONE)
                .toList();
        Latencies latencies = new Latencies();
        long began = System.nanoTime();
        long end = began + TimeUnit.SECONDS.toNanos(seconds);
        int right = 0;
        int done = 0;
        for (long now = began; now < end; done++) {
            DemoLines.Line line = lines.get(done % lines.size());
            String found = detector.detect(line.text(), hints.get(done % lines.size()))
                    .language()
                    .language();
            right += found.equals(LanguageTag.of(line.language()).language()) ? 1 : 0;
            long after = System.nanoTime();
            latencies.add(after - now);
            now = after;
        }
        Map<String, Object> figures = latencies.summary();
        double took = (System.nanoTime() - began) / 1e9;
        figures.put("linesPerSecond", Report.round(done / took));
        figures.put("meanMs", Report.round(1000 * took / done));
        figures.put("rightShare", Report.round((double) right / done));
        return figures;
    }

    private static double resident() {
        return ProcessMemory.megabytes(List.of(ProcessHandle.current()));
    }
}
