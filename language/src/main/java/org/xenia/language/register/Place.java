package org.xenia.language.register;

import java.util.BitSet;
import java.util.List;

/// One place of a word rule: a word that must (or must not, or may) stand there, or a condition on the spot.
///
/// @param kind     what is asked
/// @param atoms    for words: any of these must hold
/// @param except   for words: none of these may hold
/// @param negated  asks for the contrary
/// @param optional may be passed over; only for words
record Place(Kind kind, BitSet atoms, BitSet except, boolean negated, boolean optional) {

    /// What a place asks.
    enum Kind {
        /// The next token fits.
        WORD,
        /// The next token opens a sentence.
        SENTENCE_START,
        /// The next token opens a clause.
        CLAUSE_START,
        /// No word follows in the clause.
        CLAUSE_END,
        /// No word follows in the sentence.
        SENTENCE_END,
        /// The sentence ends in a question mark.
        QUESTION,
        /// A fitting word stands earlier in the clause.
        BEFORE,
        /// A fitting word follows in the clause.
        AFTER,
        /// A fitting word stands anywhere in the text.
        ANYWHERE
    }

    /// True when the place takes up a token.
    boolean takesToken() {
        return kind == Kind.WORD;
    }

    /// Whether what the place asks holds at this position between or on tokens.
    boolean holds(List<Token> tokens, int at) {
        return negated != asked(tokens, at);
    }

    private boolean asked(List<Token> tokens, int at) {
        boolean inside = at >= 0 && at < tokens.size();
        return switch (kind) {
            case WORD -> inside && fits(tokens.get(at));
            case SENTENCE_START -> inside && tokens.get(at).opens();
            case CLAUSE_START -> inside && tokens.get(at).opensClause();
            case CLAUSE_END -> !inside || tokens.get(at).partsClause();
            case SENTENCE_END -> !inside || tokens.get(at).endsSentence();
            case QUESTION -> question(tokens, at);
            case BEFORE -> before(tokens, at);
            case AFTER -> after(tokens, at);
            case ANYWHERE -> tokens.stream().anyMatch(this::fits);
        };
    }

    private boolean fits(Token token) {
        return token.atoms().intersects(atoms) && !token.atoms().intersects(except);
    }

    private static boolean question(List<Token> tokens, int at) {
        for (int index = Math.max(0, at); index < tokens.size(); index++) {
            String mark = tokens.get(index).folded();
            if (mark.equals("?") || mark.equals("？") || mark.equals("؟")) {
                return true;
            }
            if (tokens.get(index).endsSentence()) {
                return false;
            }
        }
        return false;
    }

    private boolean before(List<Token> tokens, int at) {
        for (int index = Math.min(at, tokens.size()) - 1; index >= 0; index--) {
            Token token = tokens.get(index);
            if (token.partsClause()) {
                return false;
            }
            if (fits(token)) {
                return true;
            }
        }
        return false;
    }

    private boolean after(List<Token> tokens, int at) {
        for (int index = Math.max(0, at); index < tokens.size(); index++) {
            Token token = tokens.get(index);
            if (token.partsClause()) {
                return false;
            }
            if (fits(token)) {
                return true;
            }
        }
        return false;
    }
}
