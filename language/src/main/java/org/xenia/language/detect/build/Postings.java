package org.xenia.language.detect.build;

import java.util.Arrays;
import org.xenia.language.detect.ModelFormat;

/// Collects (n-gram, language, probability) and hands them out ordered by bucket and fingerprint.
///
/// One posting is one long: bucket and fingerprint in the high bits, then language, then quantised probability.
final class Postings {

    static final int BUCKET_BITS = 20;

    private static final int LANGUAGE_SHIFT = 8;
    private static final int FINGERPRINT_SHIFT = 16;
    private static final int BUCKET_SHIFT = 32;

    private long[] items = new long[1 << 22];
    private int size;

    /// Adds one n-gram of a language.
    ///
    /// @param probability the conditional probability, above 0 and at most 1
    void add(CharSequence gram, int language, double probability) {
        long key = ModelFormat.key(gram);
        long item = (long) ModelFormat.bucket(key, BUCKET_BITS) << BUCKET_SHIFT
                | (long) ModelFormat.fingerprint(key) << FINGERPRINT_SHIFT
                | (long) language << LANGUAGE_SHIFT
                | quantised(probability);
        if (size == items.length) {
            items = Arrays.copyOf(items, size + size / 2);
        }
        items[size++] = item;
    }

    int size() {
        return size;
    }

    /// Puts all in order. Two n-grams that share bucket, fingerprint and language are one afterwards, the
    /// likelier.
    void sort() {
        Arrays.sort(items, 0, size);
        int kept = 0;
        for (int i = 0; i < size; i++) {
            if (kept == 0 || items[kept - 1] >>> LANGUAGE_SHIFT != items[i] >>> LANGUAGE_SHIFT) {
                items[kept++] = items[i];
            }
        }
        size = kept;
    }

    int bucket(int index) {
        return (int) (items[index] >>> BUCKET_SHIFT);
    }

    int fingerprint(int index) {
        return (int) (items[index] >>> FINGERPRINT_SHIFT) & 0xffff;
    }

    int language(int index) {
        return (int) (items[index] >>> LANGUAGE_SHIFT) & 0xff;
    }

    int probability(int index) {
        return (int) items[index] & 0xff;
    }

    /// True when the posting and the next one belong to one n-gram.
    boolean continues(int index) {
        return index + 1 < size && items[index] >>> FINGERPRINT_SHIFT == items[index + 1] >>> FINGERPRINT_SHIFT;
    }

    private static int quantised(double probability) {
        return Math.clamp(Math.round(-Math.log(probability) * ModelFormat.STEPS), 0, 255);
    }
}
