package org.xenia.language.redact;

/// How much the written form and check digits of a number prove by themselves.
enum Strength {
    /// Nothing else is written so.
    SURE(80),
    /// Rarely anything else; not beside a word that claims it for an order or a parcel.
    LIKELY(70),
    /// Too common in other numbers: its word, or a hint of its country, must stand by.
    CHECKED(60),
    /// Proves nothing: its word must stand by.
    NAMED(50);

    private final int weight;

    Strength(int weight) {
        this.weight = weight;
    }

    /// Decides between two readings of the same stretch: the heavier wins.
    int weight() {
        return weight;
    }
}
