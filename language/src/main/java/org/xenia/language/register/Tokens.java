package org.xenia.language.register;

import java.util.ArrayList;
import java.util.List;

/// Cuts a text into words and marks. A word ends behind its apostrophe (`t'as` is `t'` and `as`) and at a hyphen.
final class Tokens {

    private Tokens() {}

    /// The tokens in order, with the atoms that the book gives each.
    static List<Token> list(String text, Book book) {
        List<Token> tokens = new ArrayList<>();
        boolean opens = true;
        boolean opensClause = true;
        int index = 0;
        while (index < text.length()) {
            char c = text.charAt(index);
            int end = index + 1;
            boolean word = wordly(c);
            if (word) {
                end = wordEnd(text, index);
            } else if (Character.isWhitespace(c) && c != '\n') {
                index++;
                continue;
            } else {
                while (end < text.length() && text.charAt(end) == c) {
                    end++;
                }
            }
            String written = text.substring(index, end);
            String folded = word ? Folding.fold(written, book.language()) : mark(written, tokens);
            Token token = new Token(
                    index,
                    end,
                    written,
                    folded,
                    word,
                    word && opens,
                    word && opensClause,
                    book.atoms(written, folded, word));
            tokens.add(token);
            opens = !word && (opens || token.endsSentence() || "¿¡:".indexOf(c) >= 0);
            opensClause = !word && (opens || opensClause || token.partsClause());
            index = end;
        }
        return tokens;
    }

    /// A full stop behind a single letter ends no sentence and is written as a middle dot.
    private static String mark(String written, List<Token> before) {
        boolean initial = written.equals(".")
                && !before.isEmpty()
                && before.getLast().word()
                && before.getLast().text().length() == 1
                && Character.isUpperCase(before.getLast().text().charAt(0));
        return initial ? "·" : written.substring(0, 1);
    }

    private static int wordEnd(String text, int start) {
        int end = start;
        while (end < text.length() && wordly(text.charAt(end))) {
            end++;
        }
        boolean apostrophe = end < text.length() && (text.charAt(end) == '\'' || text.charAt(end) == '’');
        return apostrophe && end + 1 < text.length() && wordly(text.charAt(end + 1)) ? end + 1 : end;
    }

    private static boolean wordly(char c) {
        return Character.isLetterOrDigit(c)
                || Character.isSurrogate(c)
                || c == '\u200C'
                || c == '\u200D'
                || Character.getType(c) == Character.NON_SPACING_MARK
                || Character.getType(c) == Character.COMBINING_SPACING_MARK;
    }
}
