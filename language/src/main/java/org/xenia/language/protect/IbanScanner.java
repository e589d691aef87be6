package org.xenia.language.protect;

import org.jspecify.annotations.Nullable;

/// Bank account numbers by [Iban].
final class IbanScanner implements Scanner {

    @Override
    public @Nullable Token scan(String text, int start) {
        if (!Letters.asciiLetter(text.charAt(start)) || Letters.wordBefore(text, start)) {
            return null;
        }
        int end = Iban.end(text, start);
        return end < 0 ? null : Scanner.token(text, start, end, Kind.IBAN);
    }
}
