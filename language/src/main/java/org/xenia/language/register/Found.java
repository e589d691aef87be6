package org.xenia.language.register;

/// A rule that held somewhere.
///
/// @param rule  which
/// @param start first UTF-16 unit of what it marks
/// @param end   the unit after the last
record Found(Rule rule, int start, int end) {

    /// True when both mark some unit.
    boolean overlaps(Found other) {
        return start < other.end && other.start < end;
    }
}
