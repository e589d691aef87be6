package org.xenia.language.register;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xenia.language.protect.Protector;
import org.xenia.language.protect.Token;

/// Blanks out what says nothing about the writer's own register: quoted speech, quoted lines of an earlier
/// mail, addresses, placeholders, code. Lengths stay, so that offsets hold.
final class QuietParts {

    /// Stands where something was blanked.
    static final char BLANK = '\uFFFC';

    private static final String OPENING = "“„«「『‹";
    private static final String CLOSING = "”“»」』›";
    private static final int LONGEST_QUOTE = 400;

    private final Protector protector = new Protector();

    /// The text with the quiet parts blanked. A text that is nothing but a quotation is read as if it stood bare.
    ///
    /// @param known what the protector finds in the text; null to have it looked for
    String blank(String text, @Nullable List<Token> known) {
        char[] units = text.toCharArray();
        for (Token token : known == null ? protectedParts(text) : known) {
            if (token.kind().verbatim()) {
                Arrays.fill(units, token.start(), token.end(), BLANK);
            }
        }
        quotedLines(units);
        char[] bare = units.clone();
        quotations(units);
        return new String(letters(units) * 5 < letters(bare) ? bare : units);
    }

    /// Addresses, placeholders and code hold at least one visible ASCII sign; without one there are none.
    private List<Token> protectedParts(String text) {
        return text.chars().anyMatch(c -> c > ' ' && c < 0x7F) ? protector.find(text) : List.of();
    }

    private static void quotedLines(char[] units) {
        boolean lineStart = true;
        boolean quoted = false;
        for (int index = 0; index < units.length; index++) {
            char c = units[index];
            if (c == '\n') {
                lineStart = true;
                quoted = false;
                continue;
            }
            if (lineStart && c == '>') {
                quoted = true;
            }
            lineStart = lineStart && Character.isWhitespace(c);
            if (quoted) {
                units[index] = BLANK;
            }
        }
    }

    private static void quotations(char[] units) {
        for (int index = 0; index < units.length; index++) {
            int pair = OPENING.indexOf(units[index]);
            int end = -1;
            if (pair >= 0) {
                end = find(units, index + 1, CLOSING.charAt(pair), pair == 1 ? '”' : CLOSING.charAt(pair));
            } else if (units[index] == '"') {
                end = find(units, index + 1, '"', '"');
            }
            if (end > 0) {
                Arrays.fill(units, index + 1, end, BLANK);
                index = end;
            }
        }
    }

    private static int find(char[] units, int from, char closing, char other) {
        int limit = Math.min(units.length, from + LONGEST_QUOTE);
        for (int index = from; index < limit; index++) {
            if (units[index] == closing || units[index] == other) {
                return index;
            }
        }
        return -1;
    }

    private static int letters(char[] units) {
        int letters = 0;
        for (char unit : units) {
            letters += Character.isLetter(unit) ? 1 : 0;
        }
        return letters;
    }
}
