package org.xenia.language.protect;

/// Small questions about the characters of a text; outside the text every answer is no.
final class Letters {

    private Letters() {}

    static char at(String text, int index) {
        return index >= 0 && index < text.length() ? text.charAt(index) : '\0';
    }

    static boolean asciiLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    static boolean asciiDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean ascii(char c) {
        return asciiLetter(c) || asciiDigit(c);
    }

    /// A character of a program's name: letter, digit or underscore, ASCII only.
    static boolean name(char c) {
        return ascii(c) || c == '_';
    }

    /// True for scripts where a word may begin or end anywhere: those written without spaces, and Hangul, whose
    /// particles stand right behind a word or number of any script.
    static boolean unspaced(int point) {
        if (point < 0x0E00) {
            return false;
        }
        Character.UnicodeScript script = Character.UnicodeScript.of(point);
        return switch (script) {
            case HAN, HANGUL, HIRAGANA, KATAKANA, BOPOMOFO, THAI, LAO, KHMER, MYANMAR, TIBETAN -> true;
            default -> point == 0x30FC;
        };
    }

    /// True when a word of a spaced script goes on across the boundary before `index`.
    static boolean joined(String text, int index) {
        if (index <= 0 || index >= text.length()) {
            return false;
        }
        return wordly(text.codePointBefore(index)) && wordly(text.codePointAt(index));
    }

    /// True when the character before `index` belongs to a word of a spaced script, or to a program's name.
    static boolean wordBefore(String text, int index) {
        return index > 0 && wordly(text.codePointBefore(index));
    }

    /// True when the character at `index` belongs to a word of a spaced script, or to a program's name.
    static boolean wordAt(String text, int index) {
        return index < text.length() && wordly(text.codePointAt(index));
    }

    private static boolean wordly(int point) {
        if (point < 0x80) {
            return name((char) point);
        }
        int type = Character.getType(point);
        boolean part = Character.isLetterOrDigit(point)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK;
        return part && !unspaced(point);
    }

    /// The end of the run of program-name characters that starts at `start`, looking at most 100 ahead.
    static int nameEnd(String text, int start) {
        int limit = Math.min(text.length(), start + 100);
        int end = start;
        while (end < limit && name(text.charAt(end))) {
            end++;
        }
        return end;
    }
}
