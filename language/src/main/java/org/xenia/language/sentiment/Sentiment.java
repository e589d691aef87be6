package org.xenia.language.sentiment;

/// How pleased a text is.
///
/// @param label the side it is on
/// @param score from -1, angry, to 1, delighted; 0 where nothing shows
public record Sentiment(Label label, double score) {

    /// Which side.
    public enum Label {
        /// Pleased.
        POSITIVE,
        /// Neither, or both alike.
        NEUTRAL,
        /// Displeased.
        NEGATIVE
    }
}
