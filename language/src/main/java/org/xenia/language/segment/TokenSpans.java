package org.xenia.language.segment;

import java.util.List;
import org.xenia.language.protect.Token;

/// Answers in rising order whether a position lies inside a token.
final class TokenSpans {

    private final List<Token> tokens;
    private int next;

    TokenSpans(List<Token> tokens) {
        this.tokens = tokens;
    }

    /// True when a cut at `position` would divide a token. Positions must not fall from call to call.
    boolean inside(int position) {
        while (next < tokens.size() && tokens.get(next).end() <= position) {
            next++;
        }
        return next < tokens.size() && tokens.get(next).start() < position;
    }
}
