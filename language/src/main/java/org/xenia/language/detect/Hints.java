package org.xenia.language.detect;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xenia.language.LanguageTag;

/// What is known before a text is looked at.
///
/// @param candidates the only languages that may be answered; empty means any
/// @param expected languages already seen in the conversation or stated by the customer, most likely first
/// @param country ISO 3166-1 code of the country the customer writes from, a weak hint
public record Hints(
        List<LanguageTag> candidates,
        List<LanguageTag> expected,
        @Nullable String country) {

    /// Nothing is known.
    public static final Hints NONE = new Hints(List.of(), List.of(), null);

    /// Keeps copies of the lists.
    public Hints {
        candidates = List.copyOf(candidates);
        expected = List.copyOf(expected);
    }

    /// Languages already seen or stated, most likely first, and nothing else.
    public static Hints expecting(LanguageTag... expected) {
        return new Hints(List.of(), List.of(expected), null);
    }
}
