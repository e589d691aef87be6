package org.xenia.language.protect;

import java.util.regex.Pattern;

/// One family of markers: how they are written, how they are found again after an engine changed case and
/// spacing, and how the text around them travels.
///
/// @param style   the look
/// @param letters the letters of the alphanumeric form, two or more, the first and last not repeated inside
/// @param pattern finds a marker; its number is the group `n`
record Marker(MarkerStyle style, String letters, Pattern pattern) {

    private static final String GAP = "[\\s\\u00A0\\u200B\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]{0,3}+";
    private static final String NUMBER = "(?<n>\\p{Nd}{1,6})";

    /// The family to try at this attempt; each attempt gives other letters, longer and longer.
    static Marker of(MarkerStyle style, int attempt) {
        String letters = "X" + tail(attempt);
        return new Marker(style, letters, Pattern.compile(expression(style, letters), Pattern.CASE_INSENSITIVE));
    }

    String write(int number) {
        return switch (style) {
            case PLAIN -> plain(number);
            case XML -> "<" + element() + " id=\"" + number + "\"/>";
            case NOTRANSLATE -> "<span class=\"notranslate\" translate=\"no\">" + plain(number) + "</span>";
            case BRACKET -> "⟦" + inside() + number + "⟧";
        };
    }

    /// The text between markers as it travels.
    String outside(String text) {
        return style.escapes() ? text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;") : text;
    }

    /// The text between markers as it is read again.
    String inside(String travelled) {
        if (!style.escapes() || travelled.indexOf('&') < 0) {
            return travelled;
        }
        return travelled
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&apos;", "'")
                .replace("&nbsp;", "\u00A0")
                .replace("&amp;", "&");
    }

    private String plain(int number) {
        return letters + number + new StringBuilder(letters).reverse();
    }

    private String element() {
        return letters.length() == 2 ? "x" : letters.toLowerCase(java.util.Locale.ROOT);
    }

    private String inside() {
        return letters.length() == 2 ? "" : letters.substring(2);
    }

    private static String expression(MarkerStyle style, String letters) {
        Marker marker = new Marker(style, letters, Pattern.compile(""));
        String plain = spaced(letters)
                + GAP
                + NUMBER
                + GAP
                + spaced(new StringBuilder(letters).reverse().toString());
        return switch (style) {
            case PLAIN -> plain;
            case XML ->
                "<\\s{0,3}+" + marker.element() + "\\s{1,3}+[a-z]{1,8}+\\s{0,3}+=\\s{0,3}+[^0-9<>]{0,3}+" + NUMBER
                        + "[^0-9<>/]{0,3}+/?+\\s{0,3}+>(?:\\s{0,3}+</\\s{0,3}+" + marker.element() + "\\s{0,3}+>)?+";
            case NOTRANSLATE ->
                "(?:<\\s{0,3}+span[^<>]{0,80}+>\\s{0,3}+)?+" + plain + "(?:\\s{0,3}+</\\s{0,3}+span\\s{0,3}+>)?+";
            case BRACKET -> "⟦" + GAP + marker.inside() + GAP + NUMBER + GAP + "⟧";
        };
    }

    private static String spaced(String letters) {
        return String.join(GAP, letters.split(""));
    }

    /// `Q`, then `J`, `W`, `QJ`, …: rare letters without X, in as many combinations as there are attempts.
    private static String tail(int attempt) {
        String alphabet = "QJWKVZ";
        StringBuilder tail = new StringBuilder();
        int rest = attempt;
        do {
            tail.append(alphabet.charAt(rest % alphabet.length()));
            rest = rest / alphabet.length() - 1;
        } while (rest >= 0);
        return tail.toString();
    }
}
