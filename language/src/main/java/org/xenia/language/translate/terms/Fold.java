package org.xenia.language.translate.terms;

/// Makes characters of different case, width and apostrophe alike, one for one, so that offsets stay true.
final class Fold {

    private Fold() {}

    static char fold(char character) {
        if (character >= '！' && character <= '～') {
            return Character.toLowerCase((char) (character - '！' + '!'));
        }
        return switch (character) {
            case '’', 'ʼ', '‘' -> '\'';
            case '\u00a0', '\u202f', '\u3000' -> ' ';
            case '‐', '‑' -> '-';
            default -> Character.toLowerCase(character);
        };
    }

    static String fold(String text) {
        char[] folded = new char[text.length()];
        for (int index = 0; index < folded.length; index++) {
            folded[index] = fold(text.charAt(index));
        }
        return new String(folded);
    }
}
