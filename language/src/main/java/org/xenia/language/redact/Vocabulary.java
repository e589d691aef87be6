package org.xenia.language.redact;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Every word that a detector looks for beside a number, found in one pass over a text. Filled while the detectors are
/// made, then only read.
final class Vocabulary {

    /// Buckets of the table, a power of two.
    private static final int BUCKETS = 1 << 12;

    private static final Word[] NONE = {};

    private final Map<String, Integer> numbers = new HashMap<>();
    private final Word[][] table = new Word[BUCKETS][];

    /// A word and its number.
    private record Word(String text, int number) {}

    /// The set of these words, for questions about places beside a number.
    Words words(Collection<String> texts) {
        Words words = new Words();
        for (String text : texts) {
            words.add(numbers.computeIfAbsent(text, this::added));
        }
        return words;
    }

    private int added(String text) {
        int number = numbers.size();
        int bucket = bucket(text.charAt(0), text.length() > 1 ? text.charAt(1) : 0);
        Word[] sharing = table[bucket] == null ? NONE : table[bucket];
        Word[] more = Arrays.copyOf(sharing, sharing.length + 1);
        more[sharing.length] = new Word(text, number);
        table[bucket] = more;
        return number;
    }

    /// Every place of every word.
    Places places(Plain plain) {
        Places places = new Places();
        String small = plain.small();
        int length = small.length();
        boolean inside = false;
        for (int at = 0; at < length; at++) {
            char first = small.charAt(at);
            boolean letter = Character.isLetter(first);
            if (letter) {
                char second = at + 1 < length ? small.charAt(at + 1) : 0;
                collect(places, plain, at, inside, table[bucket(first, second)]);
                if (!inside && !Character.isLetter(second)) {
                    collect(places, plain, at, false, table[bucket(first, (char) 0)]);
                }
            }
            inside = letter;
        }
        return places;
    }

    private static void collect(Places places, Plain plain, int at, boolean inside, Word @Nullable [] words) {
        if (words == null) {
            return;
        }
        for (Word word : words) {
            if (plain.small().startsWith(word.text, at) && bounded(plain, word.text, at, inside)) {
                places.add(at, at + word.text.length(), word.number);
            }
        }
    }

    /// Whole words in scripts with spaces; a longer word may go on behind with an ending, and a compound
    /// ("Reisepassnummer") before as well. Arabic and Hebrew write articles and prepositions before a word.
    private static boolean bounded(Plain plain, String word, int at, boolean inside) {
        char first = word.charAt(0);
        if (first >= 0x0E00) {
            return true;
        }
        if (word.length() >= 7) {
            return true;
        }
        int end = at + word.length();
        boolean ends = !letter(plain, end) || wide(plain.at(end)) || (word.length() >= 5 && !letter(plain, end + 4));
        boolean semitic = first >= 0x0590 && first <= 0x06FF;
        return ends && (!inside || semitic || wide(plain.at(at - 1)));
    }

    /// Han, kana, Hangul and Thai stand beside words of other scripts without a space.
    private static boolean wide(char c) {
        return c >= 0x0E00;
    }

    private static boolean letter(Plain plain, int index) {
        return Character.isLetter(plain.at(index));
    }

    private static int bucket(char first, char second) {
        return ((first * 31 + second) * 0x9E3779B1) >>> 20;
    }
}
