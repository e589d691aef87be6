package org.xenia.language.translate.memory;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.xenia.language.segment.Words;

/// How alike two normalised segments are.
public final class Similarity {

    /// Highest score of two texts that are not the same.
    static final double MOST_FOR_UNEQUAL = 0.99;

    private Similarity() {}

    /// 1 for the same normalised text; else three quarters the share of characters kept (1 − Levenshtein distance ÷
    /// length of the longer) and one quarter the share of words in common (Dice), at most 0.99.
    public static double score(String first, String second) {
        if (first.equals(second)) {
            return 1;
        }
        return score(first, second, 0);
    }

    /// The score, or any lower number as soon as it is certain that it stays below `least`.
    static double score(String first, String second, double least) {
        if (first.equals(second)) {
            return 1;
        }
        int longer = Math.max(first.length(), second.length());
        if (best(first.length(), second.length()) < least) {
            return 0;
        }
        // Even with all words in common three quarters of the characters' share must reach the rest.
        int most = (int) Math.floor((1 - Math.max(0, least - 0.25) / 0.75) * longer + 1e-9);
        int distance = distance(first, second, most);
        if (distance > most) {
            return 0;
        }
        double characters = 1 - (double) distance / longer;
        return Math.min(MOST_FOR_UNEQUAL, 0.75 * characters + 0.25 * words(first, second));
    }

    /// The highest score two texts of these lengths can reach; lets a caller pass over hopeless candidates.
    public static double best(int firstLength, int secondLength) {
        int longer = Math.max(firstLength, secondLength);
        return longer == 0 ? 1 : 0.75 * Math.min(firstLength, secondLength) / longer + 0.25;
    }

    private static double words(String first, String second) {
        List<String> left = Words.list(first);
        List<String> right = Words.list(second);
        if (left.isEmpty() || right.isEmpty()) {
            return 0;
        }
        Map<String, Integer> open = new HashMap<>();
        left.forEach(word -> open.merge(word, 1, Integer::sum));
        int common = 0;
        for (String word : right) {
            if (open.getOrDefault(word, 0) > 0) {
                open.merge(word, -1, Integer::sum);
                common++;
            }
        }
        return 2.0 * common / (left.size() + right.size());
    }

    /// Levenshtein distance in two rows; any number above `most` when it is larger than that.
    static int distance(String first, String second, int most) {
        int[] previous = new int[second.length() + 1];
        int[] current = new int[second.length() + 1];
        for (int column = 0; column <= second.length(); column++) {
            previous[column] = column;
        }
        for (int row = 1; row <= first.length(); row++) {
            current[0] = row;
            int least = row;
            char character = first.charAt(row - 1);
            for (int column = 1; column <= second.length(); column++) {
                int replaced = previous[column - 1] + (character == second.charAt(column - 1) ? 0 : 1);
                int value = Math.min(replaced, Math.min(previous[column], current[column - 1]) + 1);
                current[column] = value;
                least = Math.min(least, value);
            }
            if (least > most) {
                return most + 1;
            }
            int[] swap = previous;
            previous = current;
            current = swap;
        }
        return previous[second.length()];
    }
}
