package org.xenia.mail.trim;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Normalizer2;

/// The form in which lines and phrases are compared: composed, without case, without marks that are not seen, with
/// one plain space and one plain apostrophe.
final class Folding {

    private static final Normalizer2 COMPOSED = Normalizer2.getNFCInstance();

    private Folding() {}

    /// The line for comparison. Leading and trailing spaces are gone.
    static String fold(String line) {
        return UCharacter.foldCase(COMPOSED.normalize(plain(line)), true);
    }

    /// The line with plain spaces and apostrophes and without marks that are not seen, in its own case.
    static String plain(String text) {
        // Web mailers of China leave the entity in their plain text.
        String line = text.replace("&nbsp;", " ");
        StringBuilder out = new StringBuilder(line.length());
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (isSpace(c)) {
                if (!out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
                    out.append(' ');
                }
            } else if (c == '’' || c == '‘' || c == 'ʼ' || c == '´') {
                out.append('\'');
            } else if (Character.getType(c) != Character.FORMAT) {
                out.append(c);
            }
        }
        return out.toString().strip();
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
