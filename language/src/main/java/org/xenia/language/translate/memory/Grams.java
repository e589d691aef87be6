package org.xenia.language.translate.memory;

import java.util.Arrays;

/// The pieces of two or three characters by which a like segment is looked up.
///
/// Texts in Han, kana or hangul are short and say much with each character: there pieces have two characters.
final class Grams {

    private Grams() {}

    /// The distinct pieces of a normalised text as numbers, sorted.
    static long[] of(String normalised) {
        String text = " " + normalised + " ";
        int size = dense(normalised) ? 2 : 3;
        int count = Math.max(1, text.length() - size + 1);
        long[] grams = new long[count];
        for (int index = 0; index < count; index++) {
            long gram = size;
            for (int offset = 0; offset < size && index + offset < text.length(); offset++) {
                gram = gram << 16 | text.charAt(index + offset);
            }
            grams[index] = gram;
        }
        return Arrays.stream(grams).sorted().distinct().toArray();
    }

    private static boolean dense(String text) {
        long dense = text.chars()
                .filter(character -> character >= 0x2E80 && character < 0xFF00)
                .count();
        return dense * 2 > text.length();
    }
}
