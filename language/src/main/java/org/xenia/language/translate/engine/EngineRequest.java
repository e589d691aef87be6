package org.xenia.language.translate.engine;

import java.util.List;
import java.util.Map;

/// What an engine is asked: texts in one language, to be answered in another, in the same number and order.
///
/// @param texts what to translate; may hold markers such as `⟦0⟧`
/// @param pair from which language into which
/// @param formality how the reader is addressed
/// @param terms approved renderings by source term, a hint for engines that can be told
public record EngineRequest(List<String> texts, LanguagePair pair, Formality formality, Map<String, String> terms) {

    /// Copies the collections.
    public EngineRequest {
        texts = List.copyOf(texts);
        terms = Map.copyOf(terms);
    }

    /// One text without wishes.
    public static EngineRequest of(String text, LanguagePair pair) {
        return new EngineRequest(List.of(text), pair, Formality.UNSTATED, Map.of());
    }

    /// The same wishes for other texts and another pair.
    public EngineRequest with(List<String> others, LanguagePair other) {
        return new EngineRequest(others, other, formality, terms);
    }

    /// Length of all texts in UTF-16 code units.
    public int characters() {
        return texts.stream().mapToInt(String::length).sum();
    }
}
