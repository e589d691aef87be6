package org.xenia.mail.trim;

/// Traces of a date or an address in a line, read in one pass without patterns that could run away.
final class Traces {

    private Traces() {}

    /// How many runs of digits the text has; a date or a time has two at least.
    static int numbers(String text) {
        int runs = 0;
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            boolean digit = Character.isDigit(text.charAt(i));
            if (digit && !inside) {
                runs++;
            }
            inside = digit;
        }
        return runs;
    }

    /// Whether a mail address stands in the text: a sign between two characters that are not spaces, a dot after it.
    static boolean address(String text) {
        for (int at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
            if (at + 2 < text.length() && text.charAt(at + 1) > ' ' && dotSoon(text, at)) {
                return true;
            }
        }
        return false;
    }

    /// Whether the words of the text are more than so many.
    static boolean longerThan(String text, int words) {
        return text.chars().filter(c -> c == ' ').count() >= words;
    }

    /// Whether the text reads like a person's sentence: a full stop at its end and words enough.
    static boolean sentence(String folded) {
        if (folded.isEmpty() || ".!?。！？؟।".indexOf(folded.charAt(folded.length() - 1)) < 0) {
            return false;
        }
        return longerThan(folded, 4)
                || folded.codePoints().filter(Character::isIdeographic).count() >= 8
                || folded.codePoints().filter(Traces::isKana).count() >= 6;
    }

    private static boolean isKana(int c) {
        Character.UnicodeScript script = Character.UnicodeScript.of(c);
        return script == Character.UnicodeScript.HIRAGANA || script == Character.UnicodeScript.THAI;
    }

    private static boolean dotSoon(String text, int at) {
        for (int i = at + 1; i < text.length() && text.charAt(i) > ' '; i++) {
            if (text.charAt(i) == '.') {
                return true;
            }
        }
        return false;
    }
}
