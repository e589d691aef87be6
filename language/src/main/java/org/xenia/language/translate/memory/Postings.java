package org.xenia.language.translate.memory;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Which segments hold a piece. A look-up reads the rarest pieces of the query only: a like segment shares some of
/// them, and the common ones (`the`, `ing`) would cost a hundred times more than they tell.
final class Postings {

    private static final int MOST_READ = 10_000;
    private static final int LEAST_GRAMS = 4;

    private static final class IntList {
        private int[] values = new int[2];
        private int size;

        void add(int value) {
            if (size == values.length) {
                values = Arrays.copyOf(values, size + (size >> 1) + 1);
            }
            values[size++] = value;
        }
    }

    private final Map<Long, IntList> lists = new HashMap<>();

    void add(String normalised, int id) {
        for (long gram : Grams.of(normalised)) {
            lists.computeIfAbsent(gram, key -> new IntList()).add(id);
        }
    }

    /// The segments that share most of the rarest pieces, best first.
    int[] candidates(String normalised, int most) {
        List<IntList> found = new ArrayList<>();
        for (long gram : Grams.of(normalised)) {
            IntList list = lists.get(gram);
            if (list != null) {
                found.add(list);
            }
        }
        found.sort(Comparator.comparingInt(list -> list.size));
        Map<Integer, Integer> shared = new HashMap<>();
        int read = 0;
        for (int index = 0; index < found.size(); index++) {
            IntList list = found.get(index);
            if (read + list.size > MOST_READ && index >= LEAST_GRAMS) {
                break;
            }
            // Even the rarest piece may be common in a memory of a million alike segments; the newest are read.
            int start = Math.max(0, list.size - MOST_READ);
            for (int position = start; position < list.size; position++) {
                shared.merge(list.values[position], 1, Integer::sum);
            }
            read += list.size - start;
        }
        return shared.entrySet().stream()
                .sorted(Map.Entry.<Integer, Integer>comparingByValue().reversed())
                .limit(most)
                .mapToInt(Map.Entry::getKey)
                .toArray();
    }
}
