package org.xenia.language.protect;

/// One protected stretch of a text.
///
/// @param start first UTF-16 unit
/// @param end   the unit after the last
/// @param kind  what it is
/// @param text  the stretch itself
public record Token(int start, int end, Kind kind, String text) {

    /// Checks that the offsets span the text.
    ///
    /// @throws IllegalArgumentException when they do not
    public Token {
        if (start < 0 || end - start != text.length()) {
            throw new IllegalArgumentException(
                    "offsets " + start + ".." + end + " do not span " + text.length() + " units");
        }
    }

    /// The decimal digits of the token, in order, as ASCII: `1.234,50 €` and `١٬٢٣٤٫٥٠` both give `123450`. Two
    /// figures that differ only in separators and digit shapes compare equal by it.
    public String digits() {
        StringBuilder digits = new StringBuilder();
        text.codePoints()
                .filter(Character::isDigit)
                .forEach(point -> digits.append((char) ('0' + Character.digit(point, 10))));
        return digits.toString();
    }
}
