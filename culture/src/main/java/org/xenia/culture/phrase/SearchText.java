package org.xenia.culture.phrase;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.Normalizer2;

/// Text made fit for searching: width, case and accents put aside; the two dots and the circle of kana stay, because
/// there they make another letter.
final class SearchText {

    private static final Normalizer2 DECOMPOSE = Normalizer2.getNFKDInstance();
    private static final Normalizer2 COMPOSE = Normalizer2.getNFCInstance();
    private static final int FIRST_KANA_MARK = 0x3099;
    private static final int LAST_KANA_MARK = 0x309A;
    private static final int TATWEEL = 0x0640;

    private SearchText() {}

    static String fold(String text) {
        String letters = DECOMPOSE.normalize(UCharacter.foldCase(DECOMPOSE.normalize(text), true));
        StringBuilder folded = new StringBuilder(letters.length());
        letters.codePoints().filter(SearchText::counts).map(SearchText::plain).forEach(folded::appendCodePoint);
        return COMPOSE.normalize(folded);
    }

    private static boolean counts(int letter) {
        boolean accent = UCharacter.getType(letter) == UCharacter.NON_SPACING_MARK
                && UScript.getScript(letter) == UScript.INHERITED
                && (letter < FIRST_KANA_MARK || letter > LAST_KANA_MARK);
        return !accent && letter != TATWEEL;
    }

    // Letters that Unicode does not take apart, though people search for them without their stroke.
    private static int plain(int letter) {
        return switch (letter) {
            case 'ı' -> 'i';
            case 'ł' -> 'l';
            case 'đ' -> 'd';
            case 'ø' -> 'o';
            case '’', 'ʼ' -> '\'';
            case '\u00a0', '\u202f' -> ' ';
            default -> letter;
        };
    }
}
