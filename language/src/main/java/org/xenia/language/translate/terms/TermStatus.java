package org.xenia.language.translate.terms;

/// What the term base says about a word.
public enum TermStatus {
    /// The target is the rendering the house wants.
    APPROVED,
    /// The target must not be used for the source.
    FORBIDDEN,
    /// The source stays as it is in every language: names of products, of programmes.
    DO_NOT_TRANSLATE
}
