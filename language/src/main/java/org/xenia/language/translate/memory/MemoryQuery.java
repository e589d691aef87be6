package org.xenia.language.translate.memory;

import org.jspecify.annotations.Nullable;
import org.xenia.language.LanguageTag;

/// What is looked up.
///
/// @param text one segment
/// @param from its language
/// @param to the language wanted
/// @param context the segment before it, when known; breaks ties
/// @param threshold lowest score worth an answer, 0 to 1
public record MemoryQuery(
        String text,
        LanguageTag from,
        LanguageTag to,
        @Nullable String context,
        double threshold) {

    /// Below this score a match costs a person more than it saves.
    public static final double DEFAULT_THRESHOLD = 0.75;

    /// Checks the range of the threshold.
    public MemoryQuery {
        if (!(threshold >= 0 && threshold <= 1)) {
            throw new IllegalArgumentException("threshold must be 0 to 1: " + threshold);
        }
    }

    /// A look-up with the usual threshold and no context.
    public static MemoryQuery of(String text, LanguageTag from, LanguageTag to) {
        return new MemoryQuery(text, from, to, null, DEFAULT_THRESHOLD);
    }
}
