package org.xenia.language.detect;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/// Letters that only one or a few languages of a script use. Each one found speaks for them.
///
/// Source: CLDR exemplar characters of the languages named.
final class DecidingLetters {

    /// What one such letter weighs, in natural logarithms.
    private static final float WEIGHT = 4f;

    private static final Map<String, String> LETTERS = Map.ofEntries(
            Map.entry("uk", "їєґ"),
            Map.entry("be", "ў"),
            Map.entry("mk", "ѓќѕ"),
            Map.entry("sr", "ђћ"),
            Map.entry("kk", "ұһқғәі"),
            Map.entry("tg", "ҷӣӯҳ"),
            Map.entry("tt", "җһә"),
            Map.entry("ky", "ңөү"),
            Map.entry("mn", "өү"),
            Map.entry("fa", "پچژگکی"),
            Map.entry("ur", "ٹڈڑےںہھ"),
            Map.entry("ps", "ټډړږښڼېۍځڅ"),
            Map.entry("ckb", "ڕڵۆێە"),
            Map.entry("ug", "ۈۋۇېە"),
            Map.entry("sd", "ٻڀٿڄڃڇڏڌڊڍڦڱڳڻ"),
            Map.entry("mr", "ळ"),
            Map.entry("mt", "ħġ"),
            Map.entry("az", "ə"));

    private static final int[] NONE = {};

    private final Map<Character, int[]> languages = new HashMap<>();

    DecidingLetters(Languages all) {
        LETTERS.forEach((name, letters) -> {
            for (int i = 0; i < letters.length(); i++) {
                languages.merge(letters.charAt(i), new int[] {all.number(name)}, DecidingLetters::joined);
            }
        });
    }

    /// Adds what the letters of a word say.
    void weigh(String word, float[] scores) {
        for (int i = 0; i < word.length(); i++) {
            char letter = word.charAt(i);
            for (int language : letter < 0x80 ? NONE : languages.getOrDefault(letter, NONE)) {
                scores[language] += WEIGHT;
            }
        }
    }

    private static int[] joined(int[] some, int[] more) {
        int[] all = Arrays.copyOf(some, some.length + more.length);
        System.arraycopy(more, 0, all, some.length, more.length);
        return all;
    }
}
