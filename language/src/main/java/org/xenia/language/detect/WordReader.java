package org.xenia.language.detect;

import com.ibm.icu.text.Normalizer2;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Cuts a line into words of one script each.
final class WordReader {

    /// Longer texts are judged by their beginning: more adds nothing but time.
    private static final int ENOUGH = 3000;

    private static final Normalizer2 COMPOSED = Normalizer2.getNFCInstance();
    private static final String CLAUSE_ENDS = ".!?;:,\n\r()[]\"«»“”„—–…،؛؟。！？；：，、।¿¡|/";

    private final String text;
    private final List<Word> words = new ArrayList<>();
    private final StringBuilder word = new StringBuilder();
    private @Nullable UnicodeScript script;
    private int letters;
    private int capitals;
    private int clause;
    private boolean capital;
    private boolean digits;

    private WordReader(String text) {
        this.text = text;
    }

    /// The words of a line, without noise.
    static List<Word> read(String line) {
        String text = line.length() > ENOUGH ? line.substring(0, ENOUGH) : line;
        return new WordReader(COMPOSED.normalize(Noise.blank(text))).read();
    }

    private List<Word> read() {
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            take(text.codePointAt(i));
        }
        end(false);
        return words;
    }

    private void take(int character) {
        if (Character.isLetter(character)) {
            letter(character);
        } else if (mark(character)) {
            if (!word.isEmpty()) {
                word.appendCodePoint(character);
            }
        } else if (!skipped(character)) {
            boolean digit = Character.isDigit(character);
            end(digit);
            digits = digit;
            if (CLAUSE_ENDS.indexOf(character) >= 0) {
                clause++;
            }
        }
    }

    private void letter(int character) {
        UnicodeScript own = UnicodeScript.of(character);
        if (own == UnicodeScript.COMMON || own == UnicodeScript.INHERITED) {
            return;
        }
        if (script != own) {
            end(false);
            script = own;
            capital = Character.isUpperCase(character);
        }
        int lower = Character.toLowerCase(character);
        letters++;
        capitals += lower == character ? 0 : 1;
        if (!stretched(lower)) {
            word.appendCodePoint(lower);
        }
    }

    /// True for the third and further of equal letters, as in "holaaaa"; the second goes with them.
    private boolean stretched(int letter) {
        int length = word.length();
        if (length >= 2 && word.charAt(length - 1) == letter && word.charAt(length - 2) == letter) {
            word.setLength(length - 1);
            return true;
        }
        return length >= 1 && letters > length + 1 && word.charAt(length - 1) == letter;
    }

    private void end(boolean digitFollows) {
        UnicodeScript own = script;
        if (own != null && !word.isEmpty()) {
            boolean shouted = letters > 1 && capitals == letters;
            words.add(new Word(word.toString(), own, letters, clause, capital, shouted, digits || digitFollows));
        }
        word.setLength(0);
        script = null;
        letters = 0;
        capitals = 0;
        digits = false;
    }

    /// Vowel signs and accents belong to the word; Arabic vowel marks and the stretching line are left out by
    /// [#skipped].
    private static boolean mark(int character) {
        int type = Character.getType(character);
        return (type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK) && !skipped(character);
    }

    private static boolean skipped(int character) {
        return (character >= 0x064b && character <= 0x0652)
                || character == 0x0640
                || character == 0x0307
                || (character >= 0xfe00 && character <= 0xfe0f)
                || character == 0x200d;
    }
}
