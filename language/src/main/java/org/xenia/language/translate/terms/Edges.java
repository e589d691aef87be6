package org.xenia.language.translate.terms;

import com.ibm.icu.lang.UScript;

/// Where a word may begin and end. Languages written without spaces have no edges between words that a
/// character could tell, so that a term may stand anywhere there; katakana words are kept whole.
final class Edges {

    private Edges() {}

    /// Whether a match may begin at `index`.
    static boolean begins(String text, int index) {
        return index == 0 || parted(text.charAt(index - 1), text.charAt(index));
    }

    /// Where the word goes on to that a match ending at `end` cuts; `end` itself when it cuts none.
    static int wordEnd(String text, int end) {
        int index = end;
        while (index > 0 && index < text.length() && !parted(text.charAt(index - 1), text.charAt(index))) {
            index++;
        }
        return index;
    }

    private static boolean parted(char before, char after) {
        if (!wordlike(before) || !wordlike(after)) {
            return true;
        }
        if (Character.isSurrogate(before) || Character.isSurrogate(after)) {
            return false;
        }
        int first = UScript.getScript(before);
        int second = UScript.getScript(after);
        if (first == UScript.KATAKANA && second == UScript.KATAKANA) {
            return false;
        }
        return unspaced(first) || unspaced(second);
    }

    private static boolean wordlike(char character) {
        int type = Character.getType(character);
        return Character.isLetterOrDigit(character)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.SURROGATE
                || character == 'ー';
    }

    private static boolean unspaced(int script) {
        return switch (script) {
            case UScript.HAN,
                    UScript.HIRAGANA,
                    UScript.KATAKANA,
                    UScript.THAI,
                    UScript.LAO,
                    UScript.KHMER,
                    UScript.MYANMAR -> true;
            default -> false;
        };
    }
}
