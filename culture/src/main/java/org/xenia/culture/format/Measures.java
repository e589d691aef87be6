package org.xenia.culture.format;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Converts measures between the metric system and the customary ones of the United States and Britain.
public final class Measures {

    private static final int SHOWN = 3;

    private final Map<String, Measure> measures = new HashMap<>();

    /// Reads the factors.
    public Measures() {
        for (String line : Lines.of("measures.txt")) {
            String[] words = line.split(" ");
            measures.put(words[0], new Measure(words[1], new BigDecimal(words[2]), new BigDecimal(words[3]), words[4]));
        }
    }

    /// The unit that people of the other system use for this one; null for units without a counterpart.
    public @Nullable String findCounterpart(String unit) {
        Measure measure = measures.get(unit);
        return measure == null ? null : measure.counterpart();
    }

    /// The value in another unit to three significant digits, more when the whole part is longer; null when
    /// the units are of different kinds or unknown.
    public @Nullable BigDecimal findConverted(BigDecimal value, String from, String to) {
        Measure source = measures.get(from);
        Measure target = measures.get(to);
        if (source == null || target == null || !source.kind().equals(target.kind())) {
            return null;
        }
        BigDecimal base = value.multiply(source.factor()).add(source.shift());
        BigDecimal exact = base.subtract(target.shift()).divide(target.factor(), MathContext.DECIMAL64);
        int whole = exact.precision() - exact.scale();
        return exact.round(new MathContext(Math.max(SHOWN, whole), RoundingMode.HALF_EVEN));
    }

    private record Measure(String kind, BigDecimal factor, BigDecimal shift, String counterpart) {}
}
