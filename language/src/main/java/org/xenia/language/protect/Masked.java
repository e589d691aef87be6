package org.xenia.language.protect;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/// A text with markers in place of its tokens, and the way back.
public final class Masked {

    private final String text;
    private final String original;
    private final List<Token> tokens;
    private final Marker marker;

    Masked(String text, String original, List<Token> tokens, Marker marker) {
        this.text = text;
        this.original = original;
        this.tokens = tokens;
        this.marker = marker;
    }

    /// The text to send.
    public String text() {
        return text;
    }

    /// The text before masking.
    public String original() {
        return original;
    }

    /// The tokens that markers stand for, in order; marker 1 is the first.
    public List<Token> tokens() {
        return tokens;
    }

    /// The style of the markers.
    public MarkerStyle style() {
        return marker.style();
    }

    /// The marker that stands for the token at `index` of [#tokens].
    public String marker(int index) {
        return marker.write(index + 1);
    }

    /// Puts the tokens back into a translation. Finds markers whose case, spacing or digits an engine
    /// changed, and removes the sign that rule-based engines put before words they do not know.
    public Restored restore(String translated) {
        int[] seen = new int[tokens.size()];
        StringBuilder out = new StringBuilder(translated.length() + 64);
        Matcher matcher = marker.pattern().matcher(translated);
        int position = 0;
        while (matcher.find()) {
            Token token = token(matcher.group("n"));
            if (token == null) {
                continue;
            }
            int until = unknownSign(translated, matcher.start(), token) ? matcher.start() - 1 : matcher.start();
            out.append(marker.inside(translated.substring(position, Math.max(position, until))));
            out.append(token.text());
            seen[tokens.indexOf(token)]++;
            position = matcher.end();
        }
        out.append(marker.inside(translated.substring(position)));
        return new Restored(out.toString(), counted(seen, 0), counted(seen, 2));
    }

    private @Nullable Token token(String digits) {
        int number = 0;
        for (int index = 0; index < digits.length(); index++) {
            number = number * 10 + Character.digit(digits.charAt(index), 10);
        }
        return number >= 1 && number <= tokens.size() ? tokens.get(number - 1) : null;
    }

    private boolean unknownSign(String translated, int start, Token token) {
        char before = Letters.at(translated, start - 1);
        boolean sign = before == '*' || before == '@' || before == '#';
        return sign && marker.style() == MarkerStyle.PLAIN && Letters.at(original, token.start() - 1) != before;
    }

    private List<Token> counted(int[] seen, int least) {
        List<Token> found = new ArrayList<>();
        for (int index = 0; index < seen.length; index++) {
            if (least == 0 ? seen[index] == 0 : seen[index] >= least) {
                found.add(tokens.get(index));
            }
        }
        return found;
    }
}
