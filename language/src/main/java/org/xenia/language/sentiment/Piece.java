package org.xenia.language.sentiment;

/// A word, mark or pictograph of a text.
///
/// @param text     folded
/// @param strength 1, or more where capitals or stretched letters raise the voice
/// @param mark     true for punctuation that ends a clause
record Piece(String text, double strength, boolean mark) {}
