package org.xenia.language.detect;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Judges words in a script that many languages share.
final class SharedScript {

    /// Evidence of neighbouring n-grams overlaps, so that it counts for less than its sum.
    private static final float OVERLAP = 0.7f;

    /// A capital inside a clause often begins a name, which says little.
    private static final float NAME = 0.6f;

    private final Languages languages;
    private final WordScorer scorer;
    private final Prior prior;
    private final MixedText mixed;

    SharedScript(Languages languages, WordScorer scorer, Prior prior, MixedText mixed) {
        this.languages = languages;
        this.scorer = scorer;
        this.prior = prior;
        this.mixed = mixed;
    }

    /// The outcome: names of languages with their probabilities, best first, and whether the words are in two
    /// languages.
    record Outcome(List<Candidate> ranking, boolean mixed) {}

    /// Judges the words of one script that say something.
    Outcome judge(List<Word> words, UnicodeScript script, Hints hints) {
        int[] members = languages.sharing(script);
        float[] totals = prior.of(hints, script == UnicodeScript.LATIN);
        for (int member : members) {
            totals[member] -= languages.modelled(member) ? 0 : Languages.KIN_DISTANCE;
        }
        List<float[]> scores = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            float[] word = scorer.score(words.get(i));
            float weight = OVERLAP * (name(words, i) ? NAME : 1);
            for (int member : members) {
                totals[member] += weight * word[member];
            }
            scores.add(word);
        }
        double[] shares = Prior.probabilities(members, totals);
        List<Candidate> ranking = ranking(members, shares);
        boolean two = !ranking.isEmpty() && mixed.languages(words, scores, best(members, shares));
        return new Outcome(ranking, two);
    }

    private List<Candidate> ranking(int[] members, double[] shares) {
        return IntStream.range(0, members.length)
                .filter(i -> shares[i] > 0.002)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> -shares[i]))
                .map(i -> new Candidate(languages.tag(members[i]), shares[i]))
                .toList();
    }

    private static int best(int[] members, double[] shares) {
        int best = 0;
        for (int i = 1; i < shares.length; i++) {
            best = shares[i] > shares[best] ? i : best;
        }
        return members[best];
    }

    private static boolean name(List<Word> words, int index) {
        return index > 0
                && words.get(index).capital()
                && !words.get(index).shouted()
                && words.get(index).clause() == words.get(index - 1).clause();
    }
}
