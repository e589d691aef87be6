package org.xenia.language.sentiment;

/// Words that show a mood.
///
/// @param start first UTF-16 unit
/// @param end   the unit after the last
/// @param text  the words
/// @param kind  what they show
public record MoodCue(int start, int end, String text, Kind kind) {

    /// What words can show.
    public enum Kind {
        /// A complaint between the lines.
        POLITE_COMPLAINT,
        /// A complaint in so many words.
        OPEN_COMPLAINT,
        /// Haste.
        URGENCY
    }
}
