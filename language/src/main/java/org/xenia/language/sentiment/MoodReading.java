package org.xenia.language.sentiment;

import java.util.List;

/// What lies behind a customer's words (R26).
///
/// @param complaint whether it complains, and how
/// @param urgent    true when the writer presses for time
/// @param cues      the words that show it, in order
public record MoodReading(Complaint complaint, boolean urgent, List<MoodCue> cues) {

    /// Copies the list.
    public MoodReading {
        cues = List.copyOf(cues);
    }

    /// How a text complains.
    public enum Complaint {
        /// It does not.
        NONE,
        /// Between the lines: understatement, regret, a wish or a question in place of the reproach.
        POLITE,
        /// In so many words.
        OPEN
    }
}
