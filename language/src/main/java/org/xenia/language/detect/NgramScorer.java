package org.xenia.language.detect;

import java.util.Arrays;

/// How likely a word is in each language of the model: a letter model of order five, interpolated over the
/// shorter orders (Jelinek and Mercer 1980), so that one unseen n-gram, as in a typing error, does not
/// decide alone.
final class NgramScorer {

    /// What an n-gram that a language does not know at all counts.
    private static final float UNKNOWN = 2e-6f;

    /// The share of the longest order there is in a letter's probability; the rest goes to the next shorter
    /// one in the same way.
    private static final double SHARE = 0.8;

    private static final float[][] WEIGHTS = weights();

    private final ModelFile model;
    private final int modelled;

    NgramScorer(ModelFile model) {
        this.model = model;
        this.modelled = model.languages().size();
    }

    /// The logarithm of P(word | language) for the languages asked for, by their numbers. Marks part a word
    /// as they do in the models.
    float[] score(String word, int[] members, int size) {
        float[] total = new float[size];
        float[] letter = new float[modelled];
        int start = 0;
        for (int end = 0; end < word.length(); end++) {
            if (!Character.isLetter(word.charAt(end))) {
                start = end + 1;
                continue;
            }
            Arrays.fill(letter, UNKNOWN);
            addOrders(word, start, end, letter);
            for (int member : members) {
                if (member < modelled) {
                    total[member] += Logarithm.of(letter[member]);
                }
            }
        }
        return total;
    }

    private void addOrders(String word, int start, int end, float[] letter) {
        int longest = Math.min(ModelFormat.LONGEST, end - start + 1);
        for (int order = 1; order <= longest; order++) {
            long key = ModelFormat.emptyKey();
            for (int i = end - order + 1; i <= end; i++) {
                key = ModelFormat.extend(key, word.charAt(i));
            }
            if (!model.add(key, WEIGHTS[longest][order], letter)) {
                return;
            }
        }
    }

    private static float[][] weights() {
        float[][] weights = new float[ModelFormat.LONGEST + 1][ModelFormat.LONGEST + 1];
        for (int longest = 1; longest <= ModelFormat.LONGEST; longest++) {
            double rest = 1;
            for (int order = longest; order > 1; order--) {
                weights[longest][order] = (float) (rest * SHARE);
                rest -= weights[longest][order];
            }
            weights[longest][1] = (float) rest;
        }
        return weights;
    }
}
