package org.xenia.culture.coach.rule;

import java.util.ArrayList;
import java.util.List;

/// The runs of one, two and three letters of a text, whatever their case. Says at once that a word cannot be in it;
/// that it can be is only likely, since runs share places of the table.
final class Grams {

    private static final int BITS = 14;
    private static final int MIX = 0x9E3779B1;
    private static final int NEXT = 0x01000193;

    private final long[] held = new long[1 << (BITS - 6)];

    Grams(String text) {
        char first = 0;
        char second = 0;
        for (int at = 0; at < text.length(); at++) {
            char third = fold(text.charAt(at));
            add(key(third));
            if (at > 0) {
                add(key(second, third));
            }
            if (at > 1) {
                add(key(first, second, third));
            }
            first = second;
            second = third;
        }
    }

    /// False when one of the keys of a word is missing.
    boolean mayHold(int[] keys) {
        for (int key : keys) {
            if ((held[key >>> 6] & (1L << key)) == 0) {
                return false;
            }
        }
        return true;
    }

    /// The keys of a word or phrase. White space and apostrophes have none, since they are written in many ways.
    static int[] keys(String phrase) {
        List<Integer> keys = new ArrayList<>();
        for (String word : phrase.split("[\\s'’\u00A0\u202F]+")) {
            int length = word.length();
            if (length == 1) {
                keys.add(key(fold(word.charAt(0))));
            } else if (length == 2) {
                keys.add(key(fold(word.charAt(0)), fold(word.charAt(1))));
            }
            for (int at = 0; at + 2 < length; at++) {
                keys.add(key(fold(word.charAt(at)), fold(word.charAt(at + 1)), fold(word.charAt(at + 2))));
            }
        }
        return keys.stream().mapToInt(Integer::intValue).toArray();
    }

    /// The letter as regular expressions compare it when case does not matter.
    static char fold(char letter) {
        if (letter < 0x80) {
            return letter >= 'A' && letter <= 'Z' ? (char) (letter + 32) : letter;
        }
        return Character.toLowerCase(Character.toUpperCase(letter));
    }

    private void add(int key) {
        held[key >>> 6] |= 1L << key;
    }

    private static int key(char one) {
        return (one * MIX) >>> (32 - BITS);
    }

    private static int key(char one, char two) {
        return ((one * NEXT + two + 1) * MIX) >>> (32 - BITS);
    }

    private static int key(char one, char two, char three) {
        return (((one * NEXT + two) * NEXT + three + 2) * MIX) >>> (32 - BITS);
    }
}
