package org.xenia.mail.html;

import java.util.Locale;
import java.util.Set;

/// Judges the values of plain attributes: only what the attribute is for gets through.
final class PlainValues {

    private static final int LONGEST_SPOKEN = 1000;
    private static final Set<String> DIRECTIONS = Set.of("ltr", "rtl", "auto");
    private static final Set<String> WORDS = Names.of("""
            left right center justify middle top bottom baseline absmiddle all none rows cols groups row
            col rowgroup colgroup disc circle square nowrap char absbottom texttop
            """);

    private PlainValues() {}

    /// Whether the value of a plain attribute may stay.
    static boolean allows(String name, String value) {
        String word = value.strip().toLowerCase(Locale.ROOT);
        return switch (name) {
            case "dir" -> DIRECTIONS.contains(word);
            case "lang" -> word.length() <= 35 && word.chars().allMatch(c -> isLetter(c) || isDigit(c) || c == '-');
            case "bgcolor", "color" -> Colour.known(word);
            case "face" -> InlineStyle.family(word);
            case "nowrap" -> word.isEmpty() || word.equals("nowrap");
            case "type" ->
                WORDS.contains(word) || (word.length() == 1 && (isLetter(word.charAt(0)) || word.equals("1")));
            default -> WORDS.contains(word) || number(word);
        };
    }

    /// Whether words for the reader carry nothing but words: what looks like markup or a call belongs to an attack on
    /// whoever parses the page once more.
    static boolean spoken(String value) {
        String plain = compact(value);
        return value.length() <= LONGEST_SPOKEN
                && value.indexOf('<') < 0
                && value.indexOf('>') < 0
                && value.indexOf('`') < 0
                && !plain.contains("&lt")
                && !plain.contains("&#")
                && !plain.contains("script:")
                && !plain.contains("data:text")
                && !handler(plain);
    }

    // "onerror=" and its like.
    private static boolean handler(String plain) {
        for (int at = plain.indexOf("on"); at >= 0; at = plain.indexOf("on", at + 1)) {
            int end = at + 2;
            while (end < plain.length() && isLetter(plain.charAt(end))) {
                end++;
            }
            if (end > at + 3 && end < plain.length() && plain.charAt(end) == '=') {
                return true;
            }
        }
        return false;
    }

    /// The text in small letters without spaces and marks that are not seen.
    static String compact(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints()
                .filter(c -> c > ' '
                        && !Character.isSpaceChar(c)
                        && !Character.isISOControl(c)
                        && Character.getType(c) != Character.FORMAT)
                .forEach(out::appendCodePoint);
        return out.toString().toLowerCase(Locale.ROOT);
    }

    private static boolean number(String word) {
        String digits = word.endsWith("%")
                ? word.substring(0, word.length() - 1)
                : word.endsWith("px") ? word.substring(0, word.length() - 2) : word;
        String unsigned = digits.startsWith("+") || digits.startsWith("-") ? digits.substring(1) : digits;
        return !unsigned.isEmpty()
                && unsigned.length() <= 5
                && unsigned.chars().allMatch(c -> isDigit(c) || c == '.' || c == '*');
    }

    private static boolean isLetter(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }
}
