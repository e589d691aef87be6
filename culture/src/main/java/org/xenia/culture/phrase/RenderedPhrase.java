package org.xenia.culture.phrase;

import java.util.List;

/// A phrase ready for the composer.
///
/// @param text    the text; a slot without a value stands in it as `{name}`
/// @param variant where it comes from
/// @param missing names of the slots that still want a value, in the order of the phrase
public record RenderedPhrase(String text, PhraseVariant variant, List<String> missing) {

    /// Copies the list.
    public RenderedPhrase {
        missing = List.copyOf(missing);
    }

    /// Whether every slot has its value.
    public boolean complete() {
        return missing.isEmpty();
    }
}
