package org.xenia.culture.worktime;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The open stretches of one year, sorted and free of overlap, with the open seconds before each: questions are
/// answered by binary search.
final class WorkingYear {

    private final long[] opens;
    private final long[] closes;
    private final long[] before;
    private final long total;

    private WorkingYear(List<long[]> stretches) {
        int count = stretches.size();
        opens = new long[count];
        closes = new long[count];
        before = new long[count];
        long sum = 0;
        for (int at = 0; at < count; at++) {
            opens[at] = stretches.get(at)[0];
            closes[at] = stretches.get(at)[1];
            before[at] = sum;
            sum += closes[at] - opens[at];
        }
        total = sum;
    }

    /// The year of Greenwich with this number, of all these places together.
    static WorkingYear of(int year, List<Hours> places) {
        long first = Hours.startOf(year);
        long last = Hours.startOf(year + 1);
        List<long[]> all = new ArrayList<>();
        for (Hours place : places) {
            for (long[] open : place.year(year)) {
                long from = Math.max(open[0], first);
                long to = Math.min(open[1], last);
                if (from < to) {
                    all.add(new long[] {from, to});
                }
            }
        }
        all.sort(Comparator.comparingLong(open -> open[0]));
        return new WorkingYear(merged(all));
    }

    private static List<long[]> merged(List<long[]> sorted) {
        List<long[]> merged = new ArrayList<>();
        for (long[] open : sorted) {
            if (!merged.isEmpty() && open[0] <= merged.getLast()[1]) {
                merged.getLast()[1] = Math.max(merged.getLast()[1], open[1]);
            } else {
                merged.add(open);
            }
        }
        return merged;
    }

    /// All open time of the year.
    Duration total() {
        return Duration.ofSeconds(total);
    }

    /// The open time of the year before this instant.
    Duration before(Instant instant) {
        int at = lastOpeningAtOrBefore(instant.getEpochSecond());
        if (at < 0) {
            return Duration.ZERO;
        }
        if (instant.getEpochSecond() >= closes[at]) {
            return Duration.ofSeconds(before[at] + closes[at] - opens[at]);
        }
        return Duration.ofSeconds(before[at] + instant.getEpochSecond() - opens[at], instant.getNano());
    }

    /// The instant at which so much of the year's open time has passed; at the end of a stretch the moment of
    /// closing, not the next opening.
    ///
    /// @param passed more than zero and at most [#total()]
    Instant after(Duration passed) {
        long seconds = passed.getNano() == 0 ? passed.getSeconds() - 1 : passed.getSeconds();
        int low = 0;
        int high = before.length - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (before[middle] <= seconds) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return Instant.ofEpochSecond(opens[low]).plus(passed).minusSeconds(before[low]);
    }

    /// The first moment from this instant on that is open; null when the year has none.
    @Nullable
    Instant openFrom(Instant instant) {
        int at = lastOpeningAtOrBefore(instant.getEpochSecond());
        if (at >= 0 && instant.getEpochSecond() < closes[at]) {
            return instant;
        }
        return at + 1 < opens.length ? Instant.ofEpochSecond(opens[at + 1]) : null;
    }

    /// Whether a stretch ends exactly at this instant.
    boolean closesAt(Instant instant) {
        int at = lastOpeningAtOrBefore(instant.getEpochSecond() - 1);
        return at >= 0 && instant.getNano() == 0 && closes[at] == instant.getEpochSecond();
    }

    private int lastOpeningAtOrBefore(long second) {
        int low = 0;
        int high = opens.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (opens[middle] <= second) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }
}
