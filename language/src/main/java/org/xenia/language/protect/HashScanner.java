package org.xenia.language.protect;

import org.jspecify.annotations.Nullable;

/// `#hashtag`, `@mention`, and order numbers behind a number sign such as `#10442` or `№ 10442`.
final class HashScanner implements Scanner {

    private static final int LONG = 100;

    @Override
    public @Nullable Token scan(String text, int start) {
        char sign = text.charAt(start);
        if (sign == '№') {
            return number(text, start, Letters.at(text, start + 1) == ' ' ? start + 2 : start + 1);
        }
        if ((sign != '#' && sign != '＃' && sign != '@')
                || (Letters.wordBefore(text, start) && !numbered(text, start))) {
            return null;
        }
        int end = end(text, start + 1, sign == '@');
        if (end <= start + 1) {
            return null;
        }
        if (sign == '@') {
            return end > start + 2 ? Scanner.token(text, start, end, Kind.MENTION) : null;
        }
        boolean coded = text.substring(start + 1, end).chars().anyMatch(Character::isDigit);
        boolean lettered = text.substring(start + 1, end).codePoints().anyMatch(Character::isLetter);
        if (coded && (!lettered || Letters.at(text, end) == '-')) {
            return number(text, start, start + 1);
        }
        return Scanner.token(text, start, end, Kind.HASHTAG);
    }

    /// `#1#2`: two numbered holes side by side.
    private static boolean numbered(String text, int start) {
        return Letters.asciiDigit(Letters.at(text, start - 1)) && Letters.at(text, start - 2) == '#';
    }

    private static @Nullable Token number(String text, int start, int from) {
        int end = from;
        int limit = Math.min(text.length(), from + LONG);
        boolean digit = false;
        while (end < limit && (Letters.ascii(text.charAt(end)) || inner(text, end))) {
            digit |= Letters.asciiDigit(text.charAt(end));
            end++;
        }
        return digit ? Scanner.token(text, start, end, Kind.ID) : null;
    }

    private static boolean inner(String text, int index) {
        char c = text.charAt(index);
        return (c == '-' || c == '_' || c == '/') && Letters.ascii(Letters.at(text, index + 1));
    }

    private static int end(String text, int from, boolean mention) {
        int limit = Math.min(text.length(), from + LONG);
        int end = from;
        while (end < limit) {
            int point = text.codePointAt(end);
            boolean part = Character.isLetterOrDigit(point)
                    || point == '_'
                    || Character.getType(point) == Character.NON_SPACING_MARK;
            boolean inside = mention && (point == '.' || point == '-') && Letters.ascii(Letters.at(text, end + 1));
            if ((!part && !inside) || (mention && Letters.unspaced(point))) {
                break;
            }
            end += Character.charCount(point);
        }
        return end;
    }
}
