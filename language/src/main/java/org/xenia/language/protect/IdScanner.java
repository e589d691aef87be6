package org.xenia.language.protect;

import org.jspecify.annotations.Nullable;

/// Codes that mix letters and digits: orders, parcels, invoices, serials, coupons. Measures and ordinals
/// (`10kg`, `2nd`, `4K`) are none.
final class IdScanner implements Scanner {

    private static final int LONG = 80;

    @Override
    public @Nullable Token scan(String text, int start) {
        if (!Letters.ascii(text.charAt(start)) || Letters.wordBefore(text, start)) {
            return null;
        }
        int end = start;
        int limit = Math.min(text.length(), start + LONG);
        while (end < limit && (Letters.ascii(text.charAt(end)) || inner(text, end))) {
            end++;
        }
        boolean code = !Letters.wordAt(text, end) && code(text, start, end);
        return code ? Scanner.token(text, start, end, Kind.ID) : null;
    }

    private static boolean inner(String text, int index) {
        char c = text.charAt(index);
        return (c == '-' || c == '/') && Letters.ascii(Letters.at(text, index + 1));
    }

    private static boolean code(String text, int start, int end) {
        int digits = 0;
        int capitals = 0;
        int small = 0;
        int changes = 0;
        int parts = 1;
        for (int index = start; index < end; index++) {
            char c = text.charAt(index);
            if (Letters.asciiDigit(c)) {
                digits++;
            } else if (c >= 'A' && c <= 'Z') {
                capitals++;
            } else if (c >= 'a' && c <= 'z') {
                small++;
            } else {
                parts++;
            }
            changes += index > start && Letters.asciiDigit(c) != Letters.asciiDigit(text.charAt(index - 1)) ? 1 : 0;
        }
        if (digits == 0 || capitals + small == 0 || end - start < 4) {
            return false;
        }
        if (measure(text, start, digits, capitals + small, parts)) {
            return false;
        }
        if (small == 0) {
            return digits >= 2;
        }
        // Small letters: hexadecimal and base-62 identifiers, not "top10" or "covid-19".
        return digits >= 3
                && end - start >= 6
                && (changes >= 3 || (capitals > 1 && changes >= 2) || (parts > 1 && digits >= 4));
    }

    /// `10kg`, `250ML`, `1080p`: figures, then a unit.
    private static boolean measure(String text, int start, int digits, int letters, int parts) {
        return parts == 1
                && letters <= 3
                && Letters.asciiDigit(text.charAt(start))
                && Letters.asciiDigit(text.charAt(start + digits - 1))
                && digits <= 4;
    }
}
