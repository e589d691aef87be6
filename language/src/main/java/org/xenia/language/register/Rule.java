package org.xenia.language.register;

/// A rule of a book: where its pattern holds, the text shows a side.
sealed interface Rule permits WordRule, PatternRule {

    /// What a rule says.
    ///
    /// @param side   which way it points
    /// @param weight 3 decides alone; 2 decides where no 3 opposes it; 1 needs another
    /// @param level  for Japanese and Korean the level of politeness it shows, else 0
    record Meaning(Side side, int weight, int level) {}

    /// Where a rule points.
    enum Side {
        /// Towards the polite form.
        FORMAL,
        /// Towards the familiar form.
        INFORMAL,
        /// What it marks is no cue, whatever other rules find there.
        NONE,
        /// What it marks is no cue of the polite form.
        NOT_FORMAL,
        /// What it marks is no cue of the familiar form.
        NOT_INFORMAL
    }

    /// What the rule says.
    Meaning meaning();
}
