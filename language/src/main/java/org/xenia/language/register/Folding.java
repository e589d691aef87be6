package org.xenia.language.register;

import com.ibm.icu.text.Normalizer2;
import java.util.Locale;

/// Brings a word to the form in which the books write it: small letters, straight apostrophes, composed
/// letters, no nukta, no Arabic or Hebrew vowel signs.
final class Folding {

    private static final Normalizer2 COMPOSED = Normalizer2.getNFCInstance();
    private static final Locale TURKISH = Locale.of("tr");

    private Folding() {}

    /// The folded word; may differ in length from the original.
    static String fold(String word, String language) {
        String small = word.toLowerCase(language.equals("tr") || language.equals("az") ? TURKISH : Locale.ROOT);
        boolean plain = true;
        for (int index = 0; index < small.length() && plain; index++) {
            plain = small.charAt(index) < '\u0250'
                    || (small.charAt(index) >= '\u0400' && small.charAt(index) < '\u0590');
        }
        if (plain) {
            return small;
        }
        StringBuilder folded = new StringBuilder(small.length());
        String composed = COMPOSED.normalize(small);
        for (int index = 0; index < composed.length(); index++) {
            char c = composed.charAt(index);
            if (c == '’' || c == 'ʼ' || c == '‘') {
                folded.append('\'');
            } else if (!silent(c) && !doubled(composed, index)) {
                folded.append(c);
            }
        }
        return folded.toString();
    }

    /// A vowel sign or anusvara struck twice.
    private static boolean doubled(String word, int index) {
        char c = word.charAt(index);
        return index > 0
                && c == word.charAt(index - 1)
                && (Character.getType(c) == Character.NON_SPACING_MARK
                        || Character.getType(c) == Character.COMBINING_SPACING_MARK);
    }

    /// Nukta, zero-width joiners, Arabic vowel signs and lengthening, Hebrew points.
    private static boolean silent(char c) {
        return c == '\u093C'
                || c == '\u200C'
                || c == '\u200D'
                || c == '\u0640'
                || (c >= '\u064B' && c <= '\u0652')
                || (c >= '\u0591' && c <= '\u05C7');
    }
}
