package org.xenia.bench;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/// Prints what was measured, one JSON object a line, and how far it is to standard error.
public final class Report {

    private final String scenario;
    private final Options options;
    private final Path home;
    private final PrintStream out;

    Report(String scenario, Options options, Path home, PrintStream out) {
        this.scenario = scenario;
        this.options = options;
        this.home = home;
        this.out = out;
    }

    /// Prints figures that have nothing to be compared with.
    ///
    /// @param what which of the scenario's measurements it is
    public void line(String what, Map<String, ?> figures) {
        line(what, figures, Map.of(), Double.NaN);
    }

    /// Prints figures beside those of a baseline.
    ///
    /// @param ratio of the measured to the baseline; not a number when there is none
    public void line(String what, Map<String, ?> figures, Map<String, ?> baseline, double ratio) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("scenario", scenario);
        line.put("measured", what);
        Map<String, String> parameters = new LinkedHashMap<>(options.all());
        parameters.remove("server");
        parameters.values().removeIf(String::isEmpty);
        line.put("parameters", parameters);
        line.put("figures", figures);
        if (!baseline.isEmpty()) {
            line.put("baseline", baseline);
        }
        if (!Double.isNaN(ratio)) {
            line.put("ratio", round(ratio));
        }
        line.put("machine", Machine.describe());
        line.put("commit", Machine.commit(home));
        out.println(JsonMapper.shared().writeValueAsString(line));
        out.flush();
    }

    /// Says on standard error what is being done.
    public void progress(String what) {
        System.err.println("xenia: bench " + scenario + ": " + what);
    }

    /// Three digits are all that a measurement is worth.
    public static double round(double value) {
        if (value == 0 || Double.isNaN(value) || Double.isInfinite(value)) {
            return 0;
        }
        return new java.math.BigDecimal(value)
                .round(new java.math.MathContext(3))
                .doubleValue();
    }
}
