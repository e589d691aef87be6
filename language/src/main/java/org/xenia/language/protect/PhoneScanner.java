package org.xenia.language.protect;

import org.jspecify.annotations.Nullable;

/// Telephone numbers of a clear shape: `+` and a country code, or groups as people write them with an area
/// code. Whether a plain run of digits is a telephone number needs a country or a word before it; that is
/// redaction's work.
final class PhoneScanner implements Scanner {

    @Override
    public @Nullable Token scan(String text, int start) {
        char first = text.charAt(start);
        boolean opens = first == '+' || first == '＋' || first == '(' || Character.isDigit(first);
        if (!opens || Letters.wordBefore(text, start) || glued(text, start)) {
            return null;
        }
        PhoneShape shape = PhoneShape.read(text, start);
        if (shape == null || (!shape.international() && !shape.grouped())) {
            return null;
        }
        return Scanner.token(text, start, shape.end(), Kind.PHONE);
    }

    private static boolean glued(String text, int start) {
        char before = Letters.at(text, start - 1);
        boolean mark =
                before == '.' || before == ',' || before == '-' || before == '/' || before == '#' || before == '+';
        return (mark && start > 1 && Character.isLetterOrDigit(text.charAt(start - 2)))
                || before == '#'
                || before == '$';
    }
}
