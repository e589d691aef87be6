package org.xenia.bench.memory;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import org.xenia.bench.Options;
import org.xenia.bench.Report;
import org.xenia.bench.Scenario;
import org.xenia.bench.load.Latencies;
import org.xenia.language.LanguageTag;
import org.xenia.language.translate.memory.InMemory;
import org.xenia.language.translate.memory.MemoryQuery;
import org.xenia.language.translate.memory.MemorySegment;

/// Loads a translation memory and looks up what it holds, what resembles it, and what is new. The baseline is a hash
/// table, which finds only what is equal letter by letter.
public final class MemoryScenario implements Scenario {

    private static final LanguageTag ENGLISH = LanguageTag.of("en");
    private static final LanguageTag SPANISH = LanguageTag.of("es");

    @Override
    public String name() {
        return "memory";
    }

    @Override
    public String purpose() {
        return "load, heap and look-ups of a translation memory, beside a hash table";
    }

    @Override
    public Map<String, String> parameters() {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("segments", "1000000");
        parameters.put("lookups", "5000");
        return parameters;
    }

    @Override
    public void run(Options options, Report report) {
        int segments = options.number("segments");
        long empty = heap();
        report.progress("loading " + segments + " segments");
        long began = System.nanoTime();
        InMemory memory = new InMemory();
        for (int i = 0; i < segments; i++) {
            memory.remember(
                    MemorySegment.imported(SegmentSource.sentence(i), SegmentSource.translation(i), ENGLISH, SPANISH));
        }
        double seconds = (System.nanoTime() - began) / 1e9;
        long held = heap() - empty;
        report.line("load", load(seconds, held, segments), hashLoad(segments), Double.NaN);
        Map<String, String> table = table(segments);
        for (String kind : List.of("equal", "similar", "new")) {
            report.progress("looking up " + kind + " ones");
            lookUps(memory, table, kind, options, 500);
            Map<String, Object> figures = lookUps(memory, table, kind, options, options.number("lookups"));
            Object baseline = figures.remove("baseline");
            report.line("look-up of " + kind, figures, Map.of("hashTable", baseline), Double.NaN);
        }
    }

    private static Map<String, Object> load(double seconds, long bytes, int segments) {
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("seconds", Report.round(seconds));
        figures.put("heapMb", Report.round(bytes / 1e6));
        figures.put("bytesPerSegment", bytes / Math.max(1, segments));
        return figures;
    }

    private static Map<String, Object> hashLoad(int segments) {
        long empty = heap();
        long began = System.nanoTime();
        Map<String, String> table = table(segments);
        double seconds = (System.nanoTime() - began) / 1e9;
        Map<String, Object> figures = load(seconds, heap() - empty, segments);
        figures.put("segments", table.size());
        return figures;
    }

    private static Map<String, String> table(int segments) {
        Map<String, String> table = new HashMap<>(segments * 2);
        for (int i = 0; i < segments; i++) {
            table.put(SegmentSource.sentence(i), SegmentSource.translation(i));
        }
        return table;
    }

    private static Map<String, Object> lookUps(
            InMemory memory, Map<String, String> table, String kind, Options options, int times) {
        int segments = options.number("segments");
        String[] texts = new String[times];
        for (int i = 0; i < times; i++) {
            int number = (int) (Math.abs(i * 2_654_435_761L) % segments);
            texts[i] = switch (kind) {
                case "equal" -> SegmentSource.sentence(number);
                case "similar" -> SegmentSource.nearly(number);
                default -> SegmentSource.sentence(segments + number + 1);
            };
        }
        Latencies fuzzy = new Latencies();
        int found = count(
                times,
                fuzzy,
                i -> memory.find(MemoryQuery.of(texts[i], ENGLISH, SPANISH)).isPresent());
        Latencies exact = new Latencies();
        int foundInTable = count(times, exact, i -> table.containsKey(texts[i]));
        Map<String, Object> figures = fuzzy.summary();
        figures.put("foundShare", Report.round((double) found / times));
        Map<String, Object> baseline = exact.summary();
        baseline.put("foundShare", Report.round((double) foundInTable / times));
        figures.put("baseline", baseline);
        return figures;
    }

    private static int count(int times, Latencies latencies, IntPredicate found) {
        int count = 0;
        for (int i = 0; i < times; i++) {
            long began = System.nanoTime();
            count += found.test(i) ? 1 : 0;
            latencies.add(System.nanoTime() - began);
        }
        return count;
    }

    private static long heap() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
