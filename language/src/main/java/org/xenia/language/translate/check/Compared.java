package org.xenia.language.translate.check;

import java.util.List;
import org.xenia.language.LanguageTag;
import org.xenia.language.protect.Protector;
import org.xenia.language.protect.Token;
import org.xenia.language.translate.terms.TermBase;

/// An original and its translation, with what every check reads of them.
///
/// @param source the original
/// @param target the translation
/// @param from language of the original
/// @param to language of the translation
/// @param terms the house's terms
/// @param sourceTokens protected tokens of the original
/// @param targetTokens protected tokens of the translation
public record Compared(
        String source,
        String target,
        LanguageTag from,
        LanguageTag to,
        TermBase terms,
        List<Token> sourceTokens,
        List<Token> targetTokens) {

    private static final Protector PROTECTOR = new Protector();

    /// Copies the lists.
    public Compared {
        sourceTokens = List.copyOf(sourceTokens);
        targetTokens = List.copyOf(targetTokens);
    }

    /// Finds the tokens of both texts.
    public static Compared of(String source, String target, LanguageTag from, LanguageTag to, TermBase terms) {
        return new Compared(source, target, from, to, terms, PROTECTOR.find(source), PROTECTOR.find(target));
    }
}
