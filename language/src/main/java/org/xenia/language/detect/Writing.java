package org.xenia.language.detect;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Which scripts a line is written in, and how much of it in each.
///
/// @param main the script that carries most; Han stands for Chinese and Japanese together
/// @param shares weight by script
record Writing(UnicodeScript main, Map<UnicodeScript, Double> shares) {

    /// Words that carry little: brands and codes.
    private static final double FAINT = 0.25;

    static Writing of(List<Word> words) {
        Map<UnicodeScript, Double> shares = new EnumMap<>(UnicodeScript.class);
        for (Word word : words) {
            shares.merge(family(word.script()), weight(word), Double::sum);
        }
        UnicodeScript main = shares.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(UnicodeScript.UNKNOWN);
        return new Writing(main, shares);
    }

    /// The share of a script in the whole, 0 to 1.
    double share(UnicodeScript script) {
        double all = shares.values().stream().mapToDouble(Double::doubleValue).sum();
        return all == 0 ? 0 : shares.getOrDefault(script, 0.0) / all;
    }

    static UnicodeScript family(UnicodeScript script) {
        return switch (script) {
            case HIRAGANA, KATAKANA, BOPOMOFO -> UnicodeScript.HAN;
            default -> script;
        };
    }

    /// One Han character says about as much as two or three letters.
    private static double weight(Word word) {
        double perLetter =
                switch (word.script()) {
                    case HAN -> 2.5;
                    case HIRAGANA, KATAKANA, HANGUL -> 2;
                    default -> 1;
                };
        boolean faint = word.marked() || word.shouted() || Vocabulary.neutral(word.text());
        return word.letters() * perLetter * (faint && word.script() == UnicodeScript.LATIN ? FAINT : 1);
    }
}
