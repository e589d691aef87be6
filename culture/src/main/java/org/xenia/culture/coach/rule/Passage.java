package org.xenia.culture.coach.rule;

import org.jspecify.annotations.Nullable;

/// A stretch of text that many rules search, with what makes searching it quick, each made once and only when asked
/// for. Used by one thread.
final class Passage {

    private final String text;
    private @Nullable Grams grams;
    private @Nullable String small;

    Passage(String text) {
        this.text = text;
    }

    /// A stretch of a longer text: what the whole does not hold, no stretch of it holds.
    Passage(String text, Grams whole) {
        this.text = text;
        this.grams = whole;
    }

    String text() {
        return text;
    }

    Grams grams() {
        if (grams == null) {
            grams = new Grams(text);
        }
        return grams;
    }

    /// As long as the text, with one kind of space and apostrophe, in small letters.
    String small() {
        if (small == null) {
            small = plain(text, false);
        }
        return small;
    }

    /// As long as the text, with one kind of space and apostrophe, and small letters unless case matters.
    static String plain(String text, boolean caseSensitive) {
        char[] units = text.toCharArray();
        for (int at = 0; at < units.length; at++) {
            char unit = units[at];
            if (Character.isWhitespace(unit) || unit == '\u00A0' || unit == '\u202F') {
                units[at] = ' ';
            } else if (unit == '\u2019') {
                units[at] = '\'';
            } else if (!caseSensitive) {
                units[at] = Character.toLowerCase(unit);
            }
        }
        return new String(units);
    }
}
