package org.xenia.language.redact;

import java.util.Arrays;

/// Where words of the vocabulary stand in a text, in the order of their beginnings.
final class Places {

    private int[] starts = new int[16];
    private int[] ends = new int[16];
    private int[] words = new int[16];
    private int size;

    void add(int start, int end, int word) {
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
            words = Arrays.copyOf(words, size * 2);
        }
        starts[size] = start;
        ends[size] = end;
        words[size] = word;
        size++;
    }

    /// The beginning of the last of the words that lies whole between two places, or -1.
    int last(Words wanted, int from, int to) {
        for (int index = first(to) - 1; index >= 0 && starts[index] >= from; index--) {
            if (ends[index] <= to && wanted.has(words[index])) {
                return starts[index];
            }
        }
        return -1;
    }

    /// True when one of the words lies whole between two places.
    boolean any(Words wanted, int from, int to) {
        for (int index = first(from); index < size && starts[index] < to; index++) {
            if (ends[index] <= to && wanted.has(words[index])) {
                return true;
            }
        }
        return false;
    }

    /// The first entry that begins at the place or behind it.
    private int first(int place) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (starts[middle] < place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
