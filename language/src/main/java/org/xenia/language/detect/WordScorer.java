package org.xenia.language.detect;

import java.lang.Character.UnicodeScript;

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
    float[] score(Word word) {
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
