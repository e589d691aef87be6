package org.xenia.language.translate.terms;

/// A term found in a text.
///
/// @param start first UTF-16 code unit
/// @param end after the last
/// @param text how it stands in the text, which may be inflected
/// @param term the entry
public record TermHit(int start, int end, String text, Term term) {}
