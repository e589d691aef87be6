package org.xenia.language.protect;

import org.jspecify.annotations.Nullable;

/// Recognises one family of tokens at one position of a text.
@FunctionalInterface
interface Scanner {

    /// The token that starts exactly at `start`, or null. Looks back only for boundaries and ahead only a
    /// bounded distance, never throws.
    @Nullable
    Token scan(String text, int start);

    /// A token of this kind over the stretch.
    static Token token(String text, int start, int end, Kind kind) {
        return new Token(start, end, kind, text.substring(start, end));
    }
}
