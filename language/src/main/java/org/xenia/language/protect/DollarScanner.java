package org.xenia.language.protect;

import org.jspecify.annotations.Nullable;

/// Placeholders that start with a dollar sign: `${x}`, `$t(key)`, `$(x)`, `$[x]`, `$name`, `$NAME$`, `$1`.
/// A price (`$10.50`, `US$5`) is left to the figures.
final class DollarScanner implements Scanner {

    @Override
    public @Nullable Token scan(String text, int start) {
        if (text.charAt(start) != '$') {
            return null;
        }
        int end = end(text, start);
        return end < 0 ? null : Scanner.token(text, start, end, Kind.PLACEHOLDER);
    }

    private static int end(String text, int start) {
        char next = Letters.at(text, start + 1);
        if (next == '!' && Letters.at(text, start + 2) == '{') {
            return enclosed(text, start + 2, '{', '}');
        }
        return switch (next) {
            case '{' -> enclosed(text, start + 1, '{', '}');
            case '(' -> enclosed(text, start + 1, '(', ')');
            case '[' -> enclosed(text, start + 1, '[', ']');
            case '@', '#', '?', '*' -> special(text, start);
            default -> Letters.asciiDigit(next) ? positional(text, start) : named(text, start);
        };
    }

    private static int enclosed(String text, int open, char opening, char closing) {
        int depth = 0;
        int limit = Math.min(text.length(), open + 300);
        for (int index = open; index < limit; index++) {
            char c = text.charAt(index);
            if (c == opening) {
                depth++;
            } else if (c == closing && --depth == 0) {
                return index > open + 1 ? index + 1 : -1;
            }
        }
        return -1;
    }

    /// `$@`, `$#`, `$?` of shells, apart from words.
    private static int special(String text, int start) {
        return Letters.wordBefore(text, start) || Letters.wordAt(text, start + 2) ? -1 : start + 2;
    }

    /// `$1` of regular expressions and wiki messages; one digit that is no price.
    private static int positional(String text, int start) {
        int end = start + 2;
        char next = Letters.at(text, end);
        boolean price = Letters.asciiDigit(next)
                || ((next == '.' || next == ',') && Letters.asciiDigit(Letters.at(text, end + 1)));
        boolean beside = Letters.at(text, start - 2) == '$' && Letters.asciiDigit(text.charAt(start - 1));
        if (price || (Letters.wordBefore(text, start) && !beside)) {
            return -1;
        }
        return next == '$' && !Letters.wordAt(text, end + 1) ? end + 1 : end;
    }

    private static int named(String text, int start) {
        boolean second = Letters.at(text, start + 1) == '$';
        int from = second ? start + 2 : start + 1;
        int end = Letters.nameEnd(text, from);
        boolean letter = Letters.asciiLetter(Letters.at(text, from)) || Letters.at(text, from) == '_';
        if (end == from || !letter || Letters.asciiLetter(Letters.at(text, start - 1))) {
            return -1;
        }
        if (Letters.at(text, end) == '(') {
            int call = enclosed(text, end, '(', ')');
            return call > 0 ? call : end;
        }
        while (Letters.at(text, end) == '.' && Letters.nameEnd(text, end + 1) > end + 1) {
            end = Letters.nameEnd(text, end + 1);
        }
        if (Letters.at(text, end) == '$') {
            end += second && Letters.at(text, end + 1) == '$' ? 2 : 1;
        }
        return end;
    }
}
