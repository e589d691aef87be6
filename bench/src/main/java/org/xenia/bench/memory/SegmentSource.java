package org.xenia.bench.memory;

import java.util.Random;

/// Sentences of a shop's service desk, as many different ones as wanted, always the same for the same number.
final class SegmentSource {

    private static final String[] OPENINGS = {
        "Hello",
        "Good morning",
        "Dear team",
        "Hi there",
        "Thank you",
        "Sorry to ask again",
        "Just a question",
        "Please help"
    };
    private static final String[] SUBJECTS = {
        "my order",
        "the parcel",
        "the invoice",
        "the blue jacket",
        "the second item",
        "my refund",
        "the return label",
        "the gift card",
        "the replacement part",
        "the delivery to my office",
        "the discount code",
        "my subscription"
    };
    private static final String[] HAPPENINGS = {
        "has not arrived yet", "was damaged when it came", "is missing from the box", "does not match the picture",
        "was charged twice", "shows the wrong address", "cannot be opened", "is too small for my brother",
        "was promised for last week", "came without instructions", "stopped working after a few days",
                "is still pending"
    };
    private static final String[] WISHES = {
        "Could you check it for me", "Please send me another one", "I would like my money back", "When can I expect it",
        "What should I do now", "Can I change it in a shop nearby", "Who pays for the way back",
                "Please call me tomorrow"
    };
    private static final String[] DETAILS = {
        "I bought it for a wedding", "my neighbour took it in", "the courier left no note",
                "I am travelling until Friday",
        "the colour is fine", "the seal was broken", "I paid by bank transfer", "it was a present for my mother",
        "the sizes run small", "the manual is in another language", "I moved in spring", "the app shows an error"
    };

    private SegmentSource() {}

    /// A sentence of two parts, with a number of its own in two of three.
    static String sentence(int number) {
        Random chance = new Random(number * 0x9E3779B97F4A7C15L);
        String order = number % 3 == 0 ? "" : " (order " + (100_000 + number) + ")";
        return pick(OPENINGS, chance) + ", " + pick(SUBJECTS, chance) + order + " " + pick(HAPPENINGS, chance) + ", "
                + pick(DETAILS, chance) + " and " + word(chance) + " " + word(chance) + ". " + pick(WISHES, chance)
                + "?";
    }

    /// The same sentence as somebody else would write it: another number, another word.
    static String nearly(int number) {
        return sentence(number).replaceFirst("order \\d+", "order 777").replaceFirst(" my ", " our ");
    }

    /// What stands for its translation. It has the number of the original, as a translation has, for a memory does not
    /// offer one whose numbers it could not set.
    static String translation(int number) {
        return number % 3 == 0 ? "Una frase traducida." : "Una frase traducida (pedido " + (100_000 + number) + ").";
    }

    private static String pick(String[] from, Random chance) {
        return from[chance.nextInt(from.length)];
    }

    // A language has tens of thousands of words; without rare ones every sentence would resemble thousands of others.
    private static String word(Random chance) {
        String consonants = "bcdfghklmnprstvz";
        String vowels = "aeiou";
        StringBuilder word = new StringBuilder();
        for (int i = 0, syllables = 2 + chance.nextInt(2); i < syllables; i++) {
            word.append(consonants.charAt(chance.nextInt(consonants.length())));
            word.append(vowels.charAt(chance.nextInt(vowels.length())));
        }
        return word.toString();
    }
}
