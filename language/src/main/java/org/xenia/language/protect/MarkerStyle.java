package org.xenia.language.protect;

/// How a marker looks that stands for a token on its way through a translation engine.
public enum MarkerStyle {
    /// `XQ1QX`: one alphanumeric word, for engines without a notion of markup. Rule-based engines pass it as an
    /// unknown word, neural ones copy it.
    PLAIN,
    /// `<x id="1"/>`: for engines that are told the text is XML. The rest of the text is escaped as XML.
    XML,
    /// `<span class="notranslate" translate="no">XQ1QX</span>`: for engines that are told the text is HTML. The
    /// rest of the text is escaped as HTML.
    NOTRANSLATE,
    /// `⟦1⟧`: for language models, which are told to keep it.
    BRACKET;

    /// True when the text around the markers travels escaped.
    public boolean escapes() {
        return this == XML || this == NOTRANSLATE;
    }
}
