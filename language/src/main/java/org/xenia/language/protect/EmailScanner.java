package org.xenia.language.protect;

import org.jspecify.annotations.Nullable;

/// E-mail addresses, also with internationalised domains.
final class EmailScanner implements Scanner {

    /// Longest local part and domain (RFC 5321 4.5.3.1).
    private static final int LOCAL = 64;
    private static final int DOMAIN = 253;

    @Override
    public @Nullable Token scan(String text, int start) {
        char first = text.charAt(start);
        if (!local(first) || first == '.' || (start > 0 && local(text.charAt(start - 1)) && !opening(text, start))) {
            return null;
        }
        int at = start + 1;
        int limit = Math.min(text.length(), start + LOCAL + 1);
        while (at < limit && local(text.charAt(at))) {
            at++;
        }
        if (at >= limit || text.charAt(at) != '@' || text.charAt(at - 1) == '.') {
            return null;
        }
        int end = domainEnd(text, at + 1);
        return end < 0 ? null : Scanner.token(text, start, end, Kind.EMAIL);
    }

    /// A quotation mark or equals sign before an address is not a part of it, though the standard would allow
    /// it.
    private static boolean opening(String text, int start) {
        return "'=*/|{}`#&!?$%^~".indexOf(text.charAt(start - 1)) >= 0 && Letters.ascii(text.charAt(start));
    }

    private static boolean local(char c) {
        return Letters.ascii(c)
                || "._+-'=".indexOf(c) >= 0
                || (c > 0x7F && Character.isLetter(c) && !Letters.unspaced(c));
    }

    private static int domainEnd(String text, int from) {
        int limit = Math.min(text.length(), from + DOMAIN);
        int index = from;
        while (index < limit && (Letters.ascii(text.charAt(index)) || label(text, index))) {
            index++;
        }
        while (index > from && (text.charAt(index - 1) == '.' || text.charAt(index - 1) == '-')) {
            index--;
        }
        return index == from ? -1 : topLevelEnd(text, from, index);
    }

    private static boolean label(String text, int index) {
        char c = text.charAt(index);
        return c == '.' || c == '-' || (c > 0x7F && Character.isLetter(c) && !Letters.unspaced(c));
    }

    /// The domain must end in a label of letters; a sentence that goes on without a space after it is cut off.
    private static int topLevelEnd(String text, int from, int end) {
        int stop = end;
        int dots = text.indexOf("..", from, end);
        if (dots > from && dots < stop) {
            stop = dots;
        }
        int dot = text.lastIndexOf('.', stop - 1);
        while (dot > from) {
            if (stop - dot > 2 && lettersOnly(text, dot + 1, stop)) {
                return stop;
            }
            stop = dot;
            dot = text.lastIndexOf('.', stop - 1);
        }
        return -1;
    }

    private static boolean lettersOnly(String text, int from, int end) {
        if (text.startsWith("xn--", from)) {
            return true;
        }
        for (int index = from; index < end; index++) {
            if (!Character.isLetter(text.charAt(index))) {
                return false;
            }
        }
        return true;
    }
}
