package org.xenia.language.detect;

import java.util.List;
import org.xenia.language.LanguageTag;

/// What language a text is in.
///
/// @param language the language, with script or region where the text (or the caller) tells; `und` when
///     nothing can be said
/// @param script ISO 15924 code of the script: `Latn`, `Cyrl`, `Jpan`, `Hans`, `Hant`, `Hani` when both
///     would do, `Zyyy` when there are no letters
/// @param confidence the probability that `language` is right, 0 to 1
/// @param mixed true when two languages or scripts each carry a substantial part
/// @param candidates the likeliest languages, best first, at most five, probabilities adding up to at most
///     1; empty for `und`
public record Detection(
        LanguageTag language, String script, double confidence, boolean mixed, List<Candidate> candidates) {

    /// Keeps a copy of the list.
    public Detection {
        candidates = List.copyOf(candidates);
    }

    /// Nothing can be said about the language of a text in this script.
    static Detection undetermined(String script, boolean mixed) {
        return new Detection(LanguageTag.UNDETERMINED, script, 0, mixed, List.of());
    }
}
