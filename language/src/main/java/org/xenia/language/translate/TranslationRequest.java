package org.xenia.language.translate;

import org.jspecify.annotations.Nullable;
import org.xenia.language.LanguageTag;
import org.xenia.language.translate.engine.Formality;

/// What is asked of the translator.
///
/// @param text any length, any number of lines
/// @param from its language
/// @param to the language wanted
/// @param formality how the reader is addressed
/// @param context what was said just before, when known; helps the memory choose
/// @param country ISO 3166-1 code of the writer's country when known; helps to recognise telephone numbers
/// and ids
public record TranslationRequest(
        String text,
        LanguageTag from,
        LanguageTag to,
        Formality formality,
        @Nullable String context,
        @Nullable String country) {

    /// A text without wishes.
    public static TranslationRequest of(String text, LanguageTag from, LanguageTag to) {
        return new TranslationRequest(text, from, to, Formality.UNSTATED, null, null);
    }

    /// The same for another formality.
    public TranslationRequest addressed(Formality other) {
        return new TranslationRequest(text, from, to, other, context, country);
    }
}
