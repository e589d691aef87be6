package org.xenia.server.channel.wording;

/// Whether a company's own text can stand for a shipped one.
@FunctionalInterface
public interface TextCheck {

    /// Whether the text is a message that can be formatted with the values of the one it replaces.
    ///
    /// @param source the shipped English text
    boolean fits(String key, String text, String source);
}
