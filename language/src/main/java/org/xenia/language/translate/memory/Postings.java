package org.xenia.language.translate.memory;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Which segments hold a piece. A look-up reads the rarest pieces of the query only: a like segment shares some of
/// them, and the common ones (`the`, `ing`) would cost a hundred times more than they tell.
final class Postings {

    /// Most places read in a look-up.
    private static final int MOST_READ = 20_000;
    private static final int LEAST_GRAMS = 4;
    /// More shared pieces than this make no difference; also what a byte holds.
    private static final int MOST_COUNTED = 120;

    /// The segments of one piece, rising.
    private static final class IntList {
        private final long gram;
        private int[] values = new int[1];
        private int size;

        IntList(long gram) {
            this.gram = gram;
        }

        void add(int value) {
            if (size == values.length) {
                values = Arrays.copyOf(values, size + (size >> 2) + 1);
            }
            values[size++] = value;
        }
    }

    /// Open addressing; a power of two, at most half full.
    private @Nullable IntList[] table = new IntList[1 << 10];

    private int count;
    private int last;

    void add(String normalised, int id) {
        last = id;
        for (long gram : Grams.of(normalised)) {
            list(gram).add(id);
        }
    }

    private IntList list(long gram) {
        int slot = slot(table, gram);
        IntList list = table[slot];
        if (list == null) {
            list = new IntList(gram);
            table[slot] = list;
            if (++count * 2 > table.length) {
                grow();
            }
        }
        return list;
    }

    private void grow() {
        @Nullable IntList[] larger = new IntList[table.length * 2];
        for (IntList list : table) {
            if (list != null) {
                larger[slot(larger, list.gram)] = list;
            }
        }
        table = larger;
    }

    /// Where the piece stands, or the free slot where it belongs.
    private static int slot(@Nullable IntList[] table, long gram) {
        int mask = table.length - 1;
        int slot = (int) ((gram * 0x9E3779B97F4A7C15L) >>> 33) & mask;
        for (IntList list = table[slot]; list != null && list.gram != gram; list = table[slot]) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    /// The segments that share most of the rarest pieces, best first; of equals the newest first.
    int[] candidates(String normalised, int most) {
        List<IntList> found = new ArrayList<>();
        for (long gram : Grams.of(normalised)) {
            IntList list = table[slot(table, gram)];
            if (list != null) {
                found.add(list);
            }
        }
        found.sort(Comparator.comparingInt(list -> list.size));
        int total = 0;
        int lists = 0;
        while (lists < found.size() && (lists < LEAST_GRAMS || total + found.get(lists).size <= MOST_READ)) {
            total += Math.min(MOST_READ, found.get(lists).size);
            lists++;
        }
        int[] read = new int[total];
        int size = 0;
        for (IntList list : found.subList(0, lists)) {
            // Even the rarest piece may be common in a memory of a million alike segments; the newest are read.
            int length = Math.min(MOST_READ, list.size);
            System.arraycopy(list.values, list.size - length, read, size, length);
            size += length;
        }
        return best(read, Math.min(lists, MOST_COUNTED), most);
    }

    /// The values that stand most often in an array.
    private int[] best(int[] read, int highest, int most) {
        byte[] counts = new byte[last + 1];
        int[] reached = new int[highest + 1];
        for (int id : read) {
            if (counts[id] < highest) {
                reached[++counts[id]]++;
            }
        }
        // `reached[n]` is how many stand n times or more: the best are those above the bar and some of those on it.
        int bar = highest;
        while (bar > 1 && reached[bar] < most) {
            bar--;
        }
        int above = bar < highest ? reached[bar + 1] : 0;
        long[] best = new long[above + Math.max(0, Math.min(most, reached[bar]) - above)];
        int onBar = best.length - above;
        int size = 0;
        for (int index = read.length - 1; index >= 0 && size < best.length; index--) {
            int id = read[index];
            boolean taken = counts[id] > bar || (counts[id] == bar && onBar-- > 0);
            if (taken) {
                best[size++] = (long) counts[id] << 32 | id;
                counts[id] = 0;
            }
        }
        Arrays.sort(best, 0, size);
        int[] ids = new int[size];
        for (int index = 0; index < size; index++) {
            ids[index] = (int) best[size - 1 - index];
        }
        return ids;
    }
}
