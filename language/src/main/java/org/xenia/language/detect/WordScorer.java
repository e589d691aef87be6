package org.xenia.language.detect;

import java.lang.Character.UnicodeScript;
import org.jspecify.annotations.Nullable;

/// What one word says about the language: n-grams, everyday words and deciding letters together.
final class WordScorer {

    /// What it weighs at least that a word is one of a language's everyday words, in natural logarithms.
    private static final float LISTED = 2.5f;

    /// The same for words of one or two letters, which stand in the lists of many languages.
    private static final float LISTED_SHORT = 1.2f;

    /// How likely an everyday word is at least, whatever its letters: about one word in a hundred and fifty.
    private static final float EVERYDAY = -5f;

    /// The most that one word can speak against a language: a name or a typing error must not decide a line.
    private static final float VETO = 11f;

    private static final int SLOT_BITS = 12;
    private static final int LONGEST_KEPT = 24;

    /// What was found for a word. Immutable, so that threads may pass it on without a lock.
    private static final class Known {

        private final String text;
        private final UnicodeScript script;
        private final boolean several;
        private final float[] scores;

        Known(Word word, float[] scores) {
            this.text = word.text();
            this.script = word.script();
            this.several = word.letters() > 2;
            this.scores = scores;
        }

        boolean fits(Word word) {
            return text.equals(word.text()) && script == word.script() && several == word.letters() > 2;
        }
    }

    /// The words last met, each in the place that its letters give it: a megabyte or two at most.
    private final @Nullable Known[] recent = new Known[1 << SLOT_BITS];

    private final NgramScorer grams;
    private final Vocabulary vocabulary;
    private final DecidingLetters letters;
    private final Languages languages;

    WordScorer(NgramScorer grams, Vocabulary vocabulary, DecidingLetters letters, Languages languages) {
        this.grams = grams;
        this.vocabulary = vocabulary;
        this.letters = letters;
        this.languages = languages;
    }

    /// A number for every language that shares the word's script; higher speaks for the language.
    ///
    /// The array is shared with later callers, who ask for the same everyday words: never write in it.
    float[] score(Word word) {
        int slot = (word.text().hashCode() * 0x9E3779B1) >>> (32 - SLOT_BITS);
        Known known = recent[slot];
        if (known == null || !known.fits(word)) {
            known = new Known(word, fresh(word));
            if (word.text().length() <= LONGEST_KEPT) {
                recent[slot] = known;
            }
        }
        return known.scores;
    }

    private float[] fresh(Word word) {
        int[] members = languages.sharing(word.script());
        float[] scores = grams.score(word.text(), members, languages.size());
        languages.fillKin(scores);
        letters.weigh(word.text(), scores);
        for (int language : vocabulary.languages(word.text())) {
            float listed = word.letters() > 2 || word.script() != UnicodeScript.LATIN ? LISTED : LISTED_SHORT;
            scores[language] = Math.max(scores[language] + listed, EVERYDAY);
        }
        soften(scores, members);
        return scores;
    }

    private static void soften(float[] scores, int[] members) {
        float best = Float.NEGATIVE_INFINITY;
        for (int member : members) {
            best = Math.max(best, scores[member]);
        }
        for (int member : members) {
            scores[member] = Math.max(scores[member] - best, -VETO);
        }
    }
}
