package org.xenia.bench.worktime;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.xenia.bench.Options;
import org.xenia.bench.Report;
import org.xenia.bench.Scenario;

/// Has JMH measure [DueDates] in processes of its own.
public final class WorktimeScenario implements Scenario {

    private static final String FIRST = "firstAnswer";

    @Override
    public String name() {
        return "worktime";
    }

    @Override
    public String purpose() {
        return "microseconds for a due date four hours and a year ahead, and for elapsed working time (JMH)";
    }

    @Override
    public Map<String, String> parameters() {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("forks", "2");
        parameters.put("warm", "3");
        parameters.put("seconds", "5");
        return parameters;
    }

    @Override
    public void run(Options options, Report report) throws RunnerException {
        ChainedOptionsBuilder warmed = new OptionsBuilder()
                .include(DueDates.class.getName())
                .exclude(FIRST)
                .jvmArgs("-Xmx256m", "-XX:+UseSerialGC")
                .shouldFailOnError(true)
                .forks(options.number("forks"))
                .warmupIterations(options.number("warm"))
                .warmupTime(TimeValue.seconds(1))
                .measurementIterations(options.number("seconds"))
                .measurementTime(TimeValue.seconds(1));
        report(new Runner(warmed.build()).run(), report);
        ChainedOptionsBuilder cold = new OptionsBuilder()
                .include(DueDates.class.getName() + "." + FIRST)
                .jvmArgs("-Xmx256m", "-XX:+UseSerialGC")
                .shouldFailOnError(true)
                .forks(5)
                .warmupIterations(0)
                .measurementIterations(1);
        report(new Runner(cold.build()).run(), report);
    }

    /// `error` is half of the 99.9 % interval that JMH gives, in microseconds too.
    private static void report(Collection<RunResult> results, Report report) {
        for (RunResult result : results) {
            Result<?> primary = result.getPrimaryResult();
            Map<String, Object> figures = new LinkedHashMap<>();
            figures.put("microseconds", Report.round(primary.getScore()));
            figures.put("error", Report.round(primary.getScoreError()));
            figures.put("samples", primary.getSampleCount());
            report.line(primary.getLabel(), figures);
        }
    }
}
