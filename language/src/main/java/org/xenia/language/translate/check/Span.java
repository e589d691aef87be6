package org.xenia.language.translate.check;

/// A piece of a text in UTF-16 code units.
///
/// @param side in which text it stands
/// @param start first code unit
/// @param end after the last
public record Span(Side side, int start, int end) {

    /// Of the two texts compared.
    public enum Side {
        /// The original.
        SOURCE,
        /// The translation.
        TARGET
    }
}
