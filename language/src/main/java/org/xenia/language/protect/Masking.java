package org.xenia.language.protect;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Replaces tokens by markers before a text goes to an engine. The other half of the way is [Masked#restore].
public final class Masking {

    private Masking() {}

    /// Puts a marker in place of each token; all tokens given are masked (choose them by [Kind#verbatim]).
    /// Tokens that overlap an earlier one or lie outside the text are left out.
    ///
    /// The markers are chosen so that nothing in the text looks like one: an unchanged result always restores
    /// to the text.
    public static Masked mask(String text, List<Token> tokens, MarkerStyle style) {
        List<Token> ordered = ordered(text, tokens);
        for (int attempt = 0; ; attempt++) {
            Masked masked = masked(text, ordered, Marker.of(style, attempt));
            // A text may hold what looks like a marker, alone or together with a neighbouring one: then others are
            // taken.
            if (masked.restore(masked.text()).text().equals(text)
                    && masked.restore(masked.text()).complete()) {
                return masked;
            }
        }
    }

    /// Masks the tokens that must come out byte for byte; figures and pictographs stay readable for the engine.
    public static Masked maskVerbatim(String text, List<Token> tokens, MarkerStyle style) {
        return mask(
                text, tokens.stream().filter(token -> token.kind().verbatim()).toList(), style);
    }

    private static Masked masked(String text, List<Token> tokens, Marker marker) {
        StringBuilder out = new StringBuilder(text.length() + tokens.size() * 8);
        int position = 0;
        for (int index = 0; index < tokens.size(); index++) {
            Token token = tokens.get(index);
            out.append(marker.outside(text.substring(position, token.start())));
            out.append(marker.write(index + 1));
            position = token.end();
        }
        out.append(marker.outside(text.substring(position)));
        return new Masked(out.toString(), text, tokens, marker);
    }

    private static List<Token> ordered(String text, List<Token> tokens) {
        List<Token> sorted = new ArrayList<>(tokens);
        sorted.sort(Comparator.comparingInt(Token::start));
        List<Token> kept = new ArrayList<>();
        int position = 0;
        for (Token token : sorted) {
            boolean fits = token.start() >= position
                    && token.end() > token.start()
                    && text.startsWith(token.text(), token.start());
            if (fits) {
                kept.add(token);
                position = token.end();
            }
        }
        return List.copyOf(kept);
    }
}
