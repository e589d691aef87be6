package org.xenia.language.register;

import java.util.BitSet;

/// A word or a mark of a text, with what the book of its language knows of it.
///
/// @param start       first UTF-16 unit
/// @param end         the unit after the last
/// @param text        as written
/// @param folded      as the books write it
/// @param word        false for a punctuation mark or a protected stretch
/// @param opens       true for the first word of a sentence
/// @param opensClause true for the first word of a clause
/// @param atoms       the atoms of the book that hold for it
record Token(
        int start,
        int end,
        String text,
        String folded,
        boolean word,
        boolean opens,
        boolean opensClause,
        BitSet atoms) {

    /// True when the mark ends a sentence.
    boolean endsSentence() {
        return !word && ".!?…\n。！？؟।؛".indexOf(folded.charAt(0)) >= 0;
    }

    /// True when the mark parts clauses; a hyphen inside a word does not.
    boolean partsClause() {
        return !word && !text.equals("-") && !text.equals("/");
    }
}
