package org.xenia.language.register;

/// A stretch of text that shows a register.
///
/// @param start    first UTF-16 unit
/// @param end      the unit after the last
/// @param text     the stretch itself
/// @param register formal or informal
/// @param sure     true when it decides alone; false when it needs another beside it or a lack of opposing ones
public record Cue(int start, int end, String text, Register register, boolean sure) {}
