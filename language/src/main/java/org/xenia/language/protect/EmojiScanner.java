package org.xenia.language.protect;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import org.jspecify.annotations.Nullable;

/// Pictographs with everything that belongs to them: skin tones, joiners, variation selectors, flags,
/// keycaps (UTS 51).
final class EmojiScanner implements Scanner {

    private static final int JOINER = 0x200D;
    private static final int LONG = 40;

    @Override
    public @Nullable Token scan(String text, int start) {
        char c = text.charAt(start);
        if (c < 0x203C) {
            return c == '#' || c == '*' || Letters.asciiDigit(c) ? keycap(text, start) : null;
        }
        int point = text.codePointAt(start);
        if (flag(point)) {
            int next = start + 2;
            int end = next < text.length() && flag(text.codePointAt(next)) ? next + 2 : next;
            return Scanner.token(text, start, end, Kind.EMOJI);
        }
        return pictograph(point) ? Scanner.token(text, start, sequence(text, start), Kind.EMOJI) : null;
    }

    private static @Nullable Token keycap(String text, int start) {
        int index = Letters.at(text, start + 1) == '\uFE0F' ? start + 2 : start + 1;
        return Letters.at(text, index) == '\u20E3' ? Scanner.token(text, start, index + 1, Kind.EMOJI) : null;
    }

    private static int sequence(String text, int start) {
        int limit = Math.min(text.length(), start + LONG);
        int index = start + Character.charCount(text.codePointAt(start));
        while (index < limit) {
            int point = text.codePointAt(index);
            int size = Character.charCount(point);
            if (point == JOINER && index + 1 < text.length() && pictograph(text.codePointAt(index + 1))) {
                index += 1 + Character.charCount(text.codePointAt(index + 1));
            } else if (point == 0xFE0F || modifier(point) || (point >= 0xE0020 && point <= 0xE007F)) {
                index += size;
            } else {
                break;
            }
        }
        return index;
    }

    private static boolean flag(int point) {
        return point >= 0x1F1E6 && point <= 0x1F1FF;
    }

    private static boolean modifier(int point) {
        return point >= 0x1F3FB && point <= 0x1F3FF;
    }

    private static boolean pictograph(int point) {
        return UCharacter.hasBinaryProperty(point, UProperty.EXTENDED_PICTOGRAPHIC) && !UCharacter.isLetter(point);
    }
}
