package org.xenia.bench.load;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.xenia.bench.Report;

/// Every single latency that was measured, in nanoseconds. Nothing is put into classes before it is counted, so that
/// the rare slow ones are seen as they were.
public final class Latencies {

    private long[] values = new long[1024];
    private int count;

    /// Adds one.
    public synchronized void add(long nanoseconds) {
        if (count == values.length) {
            values = Arrays.copyOf(values, 2 * count);
        }
        values[count++] = nanoseconds;
    }

    /// Adds all of another.
    public void addAll(Latencies other) {
        for (long value : other.sorted()) {
            add(value);
        }
    }

    /// How many there are.
    public synchronized int count() {
        return count;
    }

    /// The smallest latency that so great a share stays at or below, in milliseconds; 0 when there are none.
    ///
    /// @param share from 0 to 1
    public double milliseconds(double share) {
        return milliseconds(sorted(), share);
    }

    /// Median, the slowest twentieth and hundredth, and the slowest, in milliseconds.
    public Map<String, Object> summary() {
        long[] sorted = sorted();
        Map<String, Object> summary = new LinkedHashMap<>();
        summary.put("count", sorted.length);
        summary.put("p50Ms", milliseconds(sorted, 0.5));
        summary.put("p95Ms", milliseconds(sorted, 0.95));
        summary.put("p99Ms", milliseconds(sorted, 0.99));
        summary.put("maxMs", milliseconds(sorted, 1));
        return summary;
    }

    private static double milliseconds(long[] sorted, double share) {
        if (sorted.length == 0) {
            return 0;
        }
        int place = (int) Math.ceil(share * sorted.length) - 1;
        return Report.round(sorted[Math.max(0, place)] / 1e6);
    }

    private synchronized long[] sorted() {
        long[] sorted = Arrays.copyOf(values, count);
        Arrays.sort(sorted);
        return sorted;
    }
}
