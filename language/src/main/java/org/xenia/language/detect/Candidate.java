package org.xenia.language.detect;

import org.xenia.language.LanguageTag;

/// One language a text may be in.
///
/// @param confidence the probability, 0 to 1
public record Candidate(LanguageTag language, double confidence) {}
