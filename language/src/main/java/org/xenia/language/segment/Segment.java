package org.xenia.language.segment;

/// One sentence of a text with the white space that follows it.
///
/// @param start first UTF-16 unit
/// @param end   the unit after the last
/// @param text  the stretch itself
public record Segment(int start, int end, String text) {

    /// The sentence without the white space around it.
    public String trimmed() {
        return text.strip();
    }
}
