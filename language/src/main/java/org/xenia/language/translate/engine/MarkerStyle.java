package org.xenia.language.translate.engine;

/// In what dress an engine carries a marker through a translation.
public enum MarkerStyle {
    /// The marker itself, `⟦0⟧`.
    PLAIN,
    /// An XML element the engine is told to leave alone.
    XML,
    /// An HTML element of the class `notranslate`.
    HTML
}
