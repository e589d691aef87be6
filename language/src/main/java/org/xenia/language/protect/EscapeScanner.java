package org.xenia.language.protect;

import org.jspecify.annotations.Nullable;

/// Escapes that a program reads: `\n`, `\t`, `\"`, `\u00e9`, and Swift's `\(name)`. Windows paths belong to
/// [CodeScanner], which is longer and therefore wins.
final class EscapeScanner implements Scanner {

    private static final String SINGLE = "ntr\"'\\0";

    @Override
    public @Nullable Token scan(String text, int start) {
        if (text.charAt(start) != '\\') {
            return null;
        }
        int end = end(text, start);
        return end < 0 ? null : Scanner.token(text, start, end, Kind.PLACEHOLDER);
    }

    private static int end(String text, int start) {
        char next = Letters.at(text, start + 1);
        if (next == '(') {
            int close = text.indexOf(')', start + 2, Math.min(text.length(), start + 80));
            return close > start + 2 ? close + 1 : -1;
        }
        if (next == 'u' || next == 'x') {
            int end = start + 2;
            int most = end + (next == 'u' ? 4 : 2);
            while (end < most && Character.digit(Letters.at(text, end), 16) >= 0) {
                end++;
            }
            return end == most ? end : -1;
        }
        return next != '\0' && SINGLE.indexOf(next) >= 0 ? start + 2 : -1;
    }
}
