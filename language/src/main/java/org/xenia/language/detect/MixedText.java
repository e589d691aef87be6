package org.xenia.language.detect;

import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// Tells whether two languages each carry a substantial part of a line.
///
/// Within a script: the likeliest path through the words when the language may change at a price (Viterbi
/// 1967), cheaper between clauses. Between scripts: by their shares, but a brand in another script is no
/// second language.
final class MixedText {

    private static final float CHANGE = 7f;
    private static final float CHANGE_OF_CLAUSE = 2.5f;
    private static final float GAIN = 1.5f;
    private static final double SCRIPT_SHARE = 0.12;

    /// Greetings and courtesies that many languages have borrowed.
    private static final Set<String> BORROWED = Set.of(
            "hi",
            "hey",
            "hello",
            "hallo",
            "ciao",
            "sorry",
            "merci",
            "mersi",
            "thanks",
            "bye",
            "bravo",
            "super",
            "info",
            "team",
            "support",
            "service",
            "tracking",
            "shop",
            "pro",
            "stop",
            "no",
            "cancel",
            "item",
            "package",
            "refund");

    private final Vocabulary vocabulary;

    MixedText(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /// True when another script than the main one carries a substantial part.
    boolean scripts(List<Word> words, Writing writing) {
        for (UnicodeScript script : writing.shares().keySet()) {
            if (script == writing.main()) {
                continue;
            }
            boolean large = writing.share(script) >= SCRIPT_SHARE;
            if (script == UnicodeScript.LATIN ? large && speaks(words) : large) {
                return true;
            }
        }
        return false;
    }

    /// True when the Latin words of a line in another script are more than names: lower-case everyday words.
    private boolean speaks(List<Word> words) {
        long everyday = words.stream()
                .filter(word -> word.script() == UnicodeScript.LATIN && !word.capital() && !word.marked())
                .filter(word -> vocabulary.languages(word.text()).length > 0)
                .count();
        long plain = words.stream()
                .filter(word -> word.script() == UnicodeScript.LATIN && !word.capital() && !word.marked())
                .count();
        return everyday >= 2 || (everyday == 1 && plain >= 2) || plain >= 4;
    }

    /// True when the words of one script are in two languages.
    ///
    /// @param scores for each word, a number for each language
    /// @param main the language of the whole
    boolean languages(List<Word> words, List<float[]> scores, int main) {
        int[] states = states(words, main);
        if (words.size() < 2 || states.length < 2) {
            return false;
        }
        int[] path = path(words, scores, states);
        float alone = 0;
        float along = 0;
        boolean proven = false;
        for (int i = 0; i < path.length; i++) {
            alone += scores.get(i)[main];
            along += scores.get(i)[path[i]];
            along -= i > 0 && path[i] != path[i - 1] ? change(words, i) : 0;
            proven |= path[i] != main && proof(words.get(i).text(), path[i], main);
        }
        boolean mainStays = Arrays.stream(path).anyMatch(language -> language == main);
        return proven && mainStays && along - alone > GAIN;
    }

    private boolean proof(String word, int other, int main) {
        return word.length() > 2
                && !BORROWED.contains(word)
                && vocabulary.knows(word, other)
                && !vocabulary.knows(word, main);
    }

    /// The main language and those in whose everyday words a word of the line stands.
    private int[] states(List<Word> words, int main) {
        Set<Integer> states = new TreeSet<>(List.of(main));
        for (Word word : words) {
            if (!vocabulary.knows(word.text(), main)) {
                for (int language : vocabulary.languages(word.text())) {
                    states.add(language);
                }
            }
        }
        return states.stream().mapToInt(Integer::intValue).toArray();
    }

    private static int[] path(List<Word> words, List<float[]> scores, int[] states) {
        float[] reached = new float[states.length];
        int[][] from = new int[words.size()][states.length];
        for (int i = 0; i < words.size(); i++) {
            int before = best(reached);
            float fresh = reached[before] - (i == 0 ? 0 : change(words, i));
            for (int state = 0; state < states.length; state++) {
                boolean stays = reached[state] >= fresh;
                from[i][state] = stays ? state : before;
                reached[state] = (stays ? reached[state] : fresh) + scores.get(i)[states[state]];
            }
        }
        int[] path = new int[words.size()];
        int state = best(reached);
        for (int i = words.size() - 1; i >= 0; i--) {
            path[i] = states[state];
            state = from[i][state];
        }
        return path;
    }

    private static float change(List<Word> words, int index) {
        return words.get(index).clause() == words.get(index - 1).clause() ? CHANGE : CHANGE_OF_CLAUSE;
    }

    private static int best(float[] reached) {
        int best = 0;
        for (int i = 1; i < reached.length; i++) {
            best = reached[i] > reached[best] ? i : best;
        }
        return best;
    }
}
