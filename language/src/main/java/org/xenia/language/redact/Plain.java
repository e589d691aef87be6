package org.xenia.language.redact;

import java.util.Locale;

/// A text with its digits and marks made plain, unit for unit in the same places: digits of every script, full-width
/// letters, special spaces and hyphens become ASCII.
final class Plain {

    private final String text;
    private final String small;

    private Plain(String text, String small) {
        this.text = text;
        this.small = small;
    }

    static Plain of(String original) {
        char[] units = original.toCharArray();
        for (int index = 0; index < units.length; index++) {
            if (units[index] > 0x7F) {
                units[index] = plain(units[index]);
            }
        }
        String text = new String(units);
        String small = text.toLowerCase(Locale.ROOT);
        // Lower-casing may lengthen a text (İ); then the places would no longer match.
        return new Plain(text, small.length() == text.length() ? small : text);
    }

    /// The plain text.
    String text() {
        return text;
    }

    /// The plain text in small letters, of the same length.
    String small() {
        return small;
    }

    char at(int index) {
        return index >= 0 && index < text.length() ? text.charAt(index) : '\0';
    }

    /// True for an ASCII letter or digit at `index`.
    boolean coded(int index) {
        char c = at(index);
        return letter(c) || digit(c);
    }

    /// True for a letter or digit of a spaced script at `index`: a number that touches one is a part of a longer
    /// word.
    boolean word(int index) {
        char c = at(index);
        return c < 0x80 ? letter(c) || digit(c) || c == '_' : c < 0x0E00 && Character.isLetterOrDigit(c);
    }

    static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean letter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static char plain(char c) {
        if (Character.isDigit(c)) {
            return (char) ('0' + Character.digit(c, 10));
        }
        if (c >= '！' && c <= '～') {
            return (char) (c - '！' + '!');
        }
        return switch (c) {
            case '\u00A0', '\u202F', '\u2007', '\u2009', '\u3000' -> ' ';
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2212', '\u00AD' -> '-';
            default -> c;
        };
    }
}
