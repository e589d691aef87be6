package org.xenia.language.protect;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Web addresses: with a scheme, with `www.`, or bare with a known ending. Punctuation of the sentence
/// around them and brackets that they do not open stay outside; so does text of a script without spaces
/// that follows at once.
final class UrlScanner implements Scanner {

    private static final int LONG = 2000;
    private static final int HOST = 253;
    private static final String TRAILING = ".,;:!?'\"*_~…";
    private static final String[] SCHEMES = {
        "https://", "http://", "ftp://", "ftps://", "sftp://", "ws://", "wss://", "file://",
    };

    @Override
    public @Nullable Token scan(String text, int start) {
        if (!Letters.wordAt(text, start) && !Character.isLetter(text.charAt(start))) {
            return null;
        }
        if (Letters.wordBefore(text, start)
                || Letters.at(text, start - 1) == '@'
                || Letters.at(text, start - 1) == '.') {
            return null;
        }
        int end = end(text, start);
        return end < 0 ? null : Scanner.token(text, start, end, Kind.URL);
    }

    private static int end(String text, int start) {
        if (Letters.asciiLetter(text.charAt(start))) {
            for (String scheme : SCHEMES) {
                if (text.regionMatches(true, start, scheme, 0, scheme.length())) {
                    int end = tail(text, start + scheme.length(), true);
                    return end > start + scheme.length() ? end : -1;
                }
            }
        }
        int scheme = otherScheme(text, start);
        return scheme > 0 ? scheme : bare(text, start);
    }

    /// Deep links of apps: `myshop://orders/5`.
    private static int otherScheme(String text, int start) {
        int end = Letters.nameEnd(text, start);
        if (end - start < 2 || end - start > 20 || !text.startsWith("://", end)) {
            return -1;
        }
        int tail = tail(text, end + 3, true);
        return tail > end + 3 ? tail : -1;
    }

    private static int bare(String text, int start) {
        int limit = Math.min(text.length(), start + HOST);
        int index = start;
        int dot = -1;
        int dots = 0;
        while (index < limit && host(text, index, start)) {
            if (text.charAt(index) == '.') {
                dot = index;
                dots++;
            }
            index++;
        }
        while (index > start && (text.charAt(index - 1) == '.' || text.charAt(index - 1) == '-')) {
            index--;
            if (index == dot) {
                dots--;
                dot = text.lastIndexOf('.', index - 1);
            }
        }
        if (dot <= start
                || index <= dot + 1
                || Letters.at(text, index) == '@'
                || !address(text, start, dot, index, dots)) {
            return -1;
        }
        return tail(text, index, false);
    }

    private static boolean host(String text, int index, int start) {
        char c = text.charAt(index);
        if (c == '.') {
            return index > start && Letters.at(text, index + 1) != '.' && Letters.at(text, index - 1) != '.';
        }
        return Letters.ascii(c) || c == '-' || (c > 0x7F && Character.isLetter(c) && !Letters.unspaced(c));
    }

    private static boolean address(String text, int start, int dot, int end, int dots) {
        String top = text.substring(dot + 1, end);
        if (text.regionMatches(true, start, "www.", 0, 4)) {
            return dots >= 2 && top.length() >= 2;
        }
        String label = top.toLowerCase(Locale.ROOT);
        boolean oneCase = top.equals(label)
                || text.substring(start, end).equals(text.substring(start, end).toUpperCase(Locale.ROOT));
        if (!oneCase || (dot - start < 2 && dots == 1) || !TopLevelDomains.possible(label)) {
            return false;
        }
        return (TopLevelDomains.certain(label) && !label.equals("name"))
                || (Letters.at(text, end) == '/' && Letters.ascii(Letters.at(text, end + 1)))
                || (dots >= 2 && text.substring(start, end).chars().noneMatch(Character::isUpperCase));
    }

    /// The end of host, path, query and fragment from `from`.
    private static int tail(String text, int from, boolean scheme) {
        if ((!scheme && "/?#:".indexOf(Letters.at(text, from)) < 0) || from >= text.length()) {
            return from;
        }
        if (!scheme && Letters.at(text, from) == ':' && !Letters.asciiDigit(Letters.at(text, from + 1))) {
            return from;
        }
        int limit = Math.min(text.length(), from + LONG);
        int index = from;
        int round = 0;
        int square = 0;
        boolean wide = false;
        while (index < limit) {
            char c = text.charAt(index);
            round += c == '(' ? 1 : c == ')' ? -1 : 0;
            square += c == '[' ? 1 : c == ']' ? -1 : 0;
            boolean foreign = c > 0x7F && (Letters.unspaced(c) || hangul(c));
            if (round < 0 || square < 0 || stop(text, index) || (foreign && !wide && !mayTurnWide(text, index, from))) {
                break;
            }
            wide |= foreign;
            index++;
        }
        return trimmed(text, from, index);
    }

    private static boolean hangul(char c) {
        return c >= 0xAC00 && c <= 0xD7A3;
    }

    /// Han or Katakana right after a slash or equals sign is a part of the address; Hiragana there is a
    /// particle of the sentence.
    private static boolean mayTurnWide(String text, int index, int from) {
        char before = Letters.at(text, index - 1);
        boolean hiragana = text.charAt(index) >= 0x3040 && text.charAt(index) <= 0x309F;
        return index == from || (!hiragana && (before == '/' || before == '=' || before == '_'));
    }

    private static boolean stop(String text, int index) {
        char c = text.charAt(index);
        if (c <= ' ' || c == 0x7F || "<>\"`^|\\«»“”„‘’‹›".indexOf(c) >= 0) {
            return true;
        }
        if (c < 0x80) {
            return false;
        }
        if (Character.isSurrogate(c)) {
            return true;
        }
        return switch (Character.getType(c)) {
            case Character.UPPERCASE_LETTER,
                    Character.LOWERCASE_LETTER,
                    Character.TITLECASE_LETTER,
                    Character.MODIFIER_LETTER,
                    Character.OTHER_LETTER,
                    Character.NON_SPACING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.DECIMAL_DIGIT_NUMBER -> c >= 0xFF00 && c <= 0xFF65;
            default -> true;
        };
    }

    private static int trimmed(String text, int from, int end) {
        int stop = end;
        while (stop > from && TRAILING.indexOf(text.charAt(stop - 1)) >= 0) {
            stop--;
        }
        return stop;
    }
}
