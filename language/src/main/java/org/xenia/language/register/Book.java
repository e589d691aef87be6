package org.xenia.language.register;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;

/// What is known of one language: its words and forms and the rules over them. Immutable once read.
///
/// @param language the language code
/// @param atoms    what holds for single words
/// @param byAtom   the rules over words by the atom that calls them up
/// @param patterns the rules over plain text
/// @param mixing   how much of the stronger side the weaker must have for a text to be mixed
record Book(
        String language, Atoms atoms, Map<Integer, List<WordRule>> byAtom, List<PatternRule> patterns, double mixing) {

    /// What holds for a word.
    BitSet atoms(String text, String folded, boolean word) {
        return atoms.of(text, folded, word);
    }

    /// Every place where a rule holds.
    List<Found> find(String text) {
        List<Found> found = new ArrayList<>();
        if (!byAtom.isEmpty()) {
            List<Token> tokens = Tokens.list(text, this);
            for (int at = 0; at < tokens.size(); at++) {
                BitSet held = tokens.get(at).atoms();
                for (int atom = held.nextSetBit(0); atom >= 0; atom = held.nextSetBit(atom + 1)) {
                    for (WordRule rule : byAtom.getOrDefault(atom, List.of())) {
                        rule.find(tokens, at, found);
                    }
                }
            }
        }
        for (PatternRule rule : patterns) {
            rule.find(text, found);
        }
        return found;
    }
}
