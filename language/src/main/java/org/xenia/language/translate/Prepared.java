package org.xenia.language.translate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.xenia.language.protect.Kind;
import org.xenia.language.protect.MarkerStyle;
import org.xenia.language.protect.Token;
import org.xenia.language.redact.Entity;
import org.xenia.language.redact.MaskedPersonalData;

/// A piece of text on its way to an engine: approved terms stand in it already, and all that must not change hides
/// behind markers.
///
/// @param text the piece with its approved renderings in place
/// @param tokens what must come out byte for byte, with offsets into `text`
/// @param masked the text to send and the way back
record Prepared(String text, List<Token> tokens, MaskedPersonalData masked) {

    /// Masks `termed` for a route.
    ///
    /// @param personal personal data, empty when the text stays in the house
    /// @param figures whether numbers are masked too, for engines that change them
    static Prepared of(Termed termed, List<Entity> personal, boolean figures) {
        List<Token> tokens = new ArrayList<>();
        for (Token token : termed.tokens()) {
            if (token.kind().verbatim()) {
                tokens.add(token);
            } else if (figures && token.kind() != Kind.EMOJI) {
                tokens.add(new Token(token.start(), token.end(), Kind.ID, token.text()));
            }
        }
        MaskedPersonalData masked = MaskedPersonalData.of(termed.text(), personal, tokens, MarkerStyle.BRACKET);
        List<Token> hidden = new ArrayList<>(masked.masked().tokens());
        hidden.sort(Comparator.comparingInt(Token::start));
        return new Prepared(termed.text(), hidden, masked);
    }

    /// The text for the engine.
    String sent() {
        return masked.text();
    }

    /// What kinds of personal data were taken out.
    Set<String> types() {
        return masked.types().stream().map(Enum::name).collect(Collectors.toSet());
    }

    /// True when nothing is left that an engine could translate.
    boolean nothingToTranslate() {
        return parts().stream().noneMatch(Prepared::hasLetters);
    }

    /// The text between the tokens, in order: one part more than there are tokens.
    List<String> parts() {
        List<String> parts = new ArrayList<>();
        int done = 0;
        for (Token token : tokens) {
            parts.add(text.substring(done, token.start()));
            done = token.end();
        }
        parts.add(text.substring(done));
        return parts;
    }

    /// The tokens between the parts again, in order.
    String joined(List<String> parts) {
        StringBuilder joined = new StringBuilder(parts.getFirst());
        for (int index = 0; index < tokens.size(); index++) {
            joined.append(tokens.get(index).text()).append(parts.get(index + 1));
        }
        return joined.toString();
    }

    static boolean hasLetters(String text) {
        return text.codePoints().anyMatch(Character::isLetter);
    }
}
