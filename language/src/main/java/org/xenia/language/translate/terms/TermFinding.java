package org.xenia.language.translate.terms;

import java.util.List;

/// A forbidden rendering found in a translation or in an agent's draft.
///
/// @param start first UTF-16 code unit
/// @param end after the last
/// @param text what stands there
/// @param term the entry that forbids it
/// @param alternatives the approved renderings of the same source, best first; empty when there is none
public record TermFinding(int start, int end, String text, Term term, List<String> alternatives) {

    /// Copies the list.
    public TermFinding {
        alternatives = List.copyOf(alternatives);
    }
}
