package org.xenia.language.redact;

/// A stretch of personal data in the original text.
///
/// @param type  what it is
/// @param start first UTF-16 unit
/// @param end   the unit after the last
public record Entity(EntityType type, int start, int end) {}
