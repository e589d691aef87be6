package org.xenia.language.detect;

import com.ibm.icu.text.Normalizer2;
import java.lang.Character.UnicodeScript;

/// Latin letters without accents, as people type them on a foreign or small keyboard.
public final class PlainLetters {

    private static final Normalizer2 DECOMPOSED = Normalizer2.getNFDInstance();
    private static final String SPECIAL = "łđøıðəħ";
    private static final String SPECIAL_PLAIN = "ldoideh";

    private PlainLetters() {}

    /// The text without accents; text in other scripts stays as it is. Some letters become two: `ß`, `æ`, `œ`.
    public static String of(String text) {
        if (text.chars().allMatch(letter -> letter < 0x80)
                || UnicodeScript.of(text.codePointAt(0)) != UnicodeScript.LATIN) {
            return text;
        }
        StringBuilder plain = new StringBuilder();
        DECOMPOSED.normalize(text).codePoints().forEach(letter -> {
            int special = SPECIAL.indexOf(letter);
            switch (letter) {
                case 'ß' -> plain.append("ss");
                case 'æ' -> plain.append("ae");
                case 'œ' -> plain.append("oe");
                default -> {
                    if (special >= 0) {
                        plain.append(SPECIAL_PLAIN.charAt(special));
                    } else if (Character.getType(letter) != Character.NON_SPACING_MARK) {
                        plain.appendCodePoint(letter);
                    }
                }
            }
        });
        return plain.toString();
    }
}
