package org.xenia.language.protect;

import org.jspecify.annotations.Nullable;

/// Placeholders that start with a percent sign: printf in all its dialects (C, Java, Objective-C, Python,
/// Ruby), Qt's `%1`, `%name%`, Drupal's `%name`. A percentage in prose (`100% sure`, `50 % de`) is none.
final class PercentScanner implements Scanner {

    private static final String CONVERSIONS = "sdiufFeEgGxXoOcCaApnbBhHtTjkKlLmMqQrRSUvVwWyYzZ@DI";
    private static final String FLAGS = "-+0#',*.!";
    /// What may follow Java's `%t`.
    private static final String MOMENTS = "HIklMSLNpzZsQBbhAaCYyjmdeRTrDFc";
    private static final String LENGTHS = "hlLqjzt";

    @Override
    public @Nullable Token scan(String text, int start) {
        if (text.charAt(start) != '%') {
            return null;
        }
        int end = end(text, start);
        return end < 0 ? null : Scanner.token(text, start, end, Kind.PLACEHOLDER);
    }

    private static int end(String text, int start) {
        char next = Letters.at(text, start + 1);
        return switch (next) {
            case '%' -> doubled(text, start);
            case '(' -> enclosed(text, start, ')');
            case '{' -> enclosed(text, start, '}');
            case '<' -> enclosed(text, start, '>');
            case '@' -> start + 2;
            case '~' -> argument(text, start);
            default -> {
                int named = named(text, start);
                yield named > 0 ? named : conversion(text, start);
            }
        };
    }

    /// `%%name%%`, or the escaped percent sign alone.
    private static int doubled(String text, int start) {
        int end = Letters.nameEnd(text, start + 2);
        return end > start + 2 && text.startsWith("%%", end) ? end + 2 : start + 2;
    }

    /// `%~dp0` of batch files.
    private static int argument(String text, int start) {
        int end = Letters.nameEnd(text, start + 2);
        return end > start + 2 && end <= start + 8 && Letters.asciiDigit(text.charAt(end - 1)) ? end : -1;
    }

    /// `%(name)s`, `%{name}`, `%<name>.2f`: the name, then a conversion where one follows.
    private static int enclosed(String text, int start, char closing) {
        int limit = Math.min(text.length(), start + 80);
        for (int end = start + 2; end < limit; end++) {
            char c = text.charAt(end);
            if (c == closing) {
                return end == start + 2 ? -1 : closing == '}' ? end + 1 : afterName(text, end + 1, closing);
            }
            if (c == '\n' || c == '<' || c == '{') {
                return -1;
            }
        }
        return -1;
    }

    private static int afterName(String text, int from, char closing) {
        int index = flags(text, from);
        if (CONVERSIONS.indexOf(Letters.at(text, index)) >= 0 && Letters.at(text, index) != '\0') {
            return index + 1;
        }
        // Gettext's names for the widths of numbers, `%<PRIu64>`, hold their conversion inside.
        return closing == ')' || text.lastIndexOf("<PRI", from) > from - 12 ? from : -1;
    }

    /// `%name%` and Drupal's `%name`: a word of a program, not the tail of a percentage.
    private static int named(String text, int start) {
        int end = Letters.nameEnd(text, start + 1);
        while (Letters.at(text, end) == '.' || Letters.at(text, end) == '-') {
            int further = Letters.nameEnd(text, end + 1);
            if (further == end + 1) {
                break;
            }
            end = further;
        }
        int length = end - start - 1;
        if (length < 1) {
            return -1;
        }
        boolean letter = Letters.asciiLetter(text.charAt(start + 1)) || text.charAt(start + 1) == '_';
        boolean closedBySign = Letters.at(text, end) == '%'
                && (length > 1 || Letters.at(text, end + 1) != '%')
                && !twoConversions(text, start, end);
        if (closedBySign && letter && length > 1 && !conversionGlued(text, start, end)) {
            return end + 1;
        }
        if (letter && text.startsWith("(x86)%", end)) {
            return end + 6;
        }
        int plain = Letters.nameEnd(text, start + 1);
        boolean afterDigit = Letters.asciiDigit(Letters.at(text, start - 1));
        boolean longName =
                plain - start - 1 >= 4 || text.substring(start + 1, plain).indexOf('_') > 0;
        return letter && longName && !afterDigit && !Letters.wordAt(text, plain) ? plain : -1;
    }

    /// `%dx%d`, `%lx%s`, `%s-old%s`: a conversion, letters, and a further conversion, not a name between signs.
    private static boolean twoConversions(String text, int start, int closing) {
        int first = Letters.nameEnd(text, start + 1);
        boolean second = CONVERSIONS.indexOf(Letters.at(text, closing + 1)) >= 0
                && Letters.at(text, closing + 1) != '\0'
                && !Letters.wordAt(text, closing + 2);
        return second && first - start <= 4 && printf(text, start, start + 1) > 0;
    }

    /// `%d%` in `%d%%`: a conversion and an escaped sign, not a name between signs.
    private static boolean conversionGlued(String text, int start, int end) {
        return Letters.at(text, end + 1) == '%' && end == start + 2;
    }

    /// `%s`, `%1$s`, `%-5.2f`, `%lld`, `%1$@`, `%#@count@`, and Qt's `%1`, `%L1`.
    private static int conversion(String text, int start) {
        int index = digits(text, start + 1);
        boolean positioned = index > start + 1 && Letters.at(text, index) == '$';
        boolean numbered = index == start + 2 || (index == start + 3 && first(text));
        if (!positioned && index > start + 1 && numbered && !prosePercent(text, start, index)) {
            int further = printf(text, start, start + 1);
            return further > 0 ? further : index;
        }
        return printf(text, start, positioned ? index + 1 : start + 1);
    }

    /// True when the text has a `%1`: then `%12` is the twelfth of many. Alone it is a Turkish or Basque percentage.
    private static boolean first(String text) {
        for (int at = text.indexOf("%1"); at >= 0; at = text.indexOf("%1", at + 2)) {
            if (!Letters.wordAt(text, at + 2)) {
                return true;
            }
        }
        return false;
    }

    private static int printf(String text, int start, int from) {
        int index = flags(text, from);
        if (text.startsWith("@", index)) {
            int close = Letters.nameEnd(text, index + 1);
            return Letters.at(text, close) == '@' && close > index + 1 ? close + 1 : index + 1;
        }
        boolean plain = index == start + 1;
        if (Letters.at(text, index) == 'L' && Letters.asciiDigit(Letters.at(text, index + 1))) {
            return digits(text, index + 1);
        }
        index = lengths(text, index);
        char conversion = Letters.at(text, index);
        if (conversion == '\0' || CONVERSIONS.indexOf(conversion) < 0) {
            return -1;
        }
        boolean moment = (conversion == 't' || conversion == 'T')
                && MOMENTS.indexOf(Letters.at(text, index + 1)) >= 0
                && !Letters.wordAt(text, index + 2)
                && index + 1 < text.length();
        int end = moment ? index + 2 : index + 1;
        return plain && prosePercent(text, start, end) ? -1 : end;
    }

    private static int lengths(String text, int from) {
        int index = from;
        while (index < from + 2
                && LENGTHS.indexOf(Letters.at(text, index)) >= 0
                && CONVERSIONS.indexOf(Letters.at(text, index + 1)) >= 0
                && Letters.at(text, index + 1) != '\0'
                && "sdiuxXofegcpn@hlqjz".indexOf(Letters.at(text, index + 1)) >= 0) {
            index++;
        }
        return index;
    }

    private static int flags(String text, int from) {
        int limit = Math.min(text.length(), from + 12);
        int index = from;
        boolean elsewhere = false;
        while (index < limit) {
            char c = text.charAt(index);
            // A width or precision that is an argument itself: `%1$*2$d`.
            boolean argument = c == '$' && elsewhere && Letters.asciiDigit(text.charAt(index - 1));
            if (FLAGS.indexOf(c) < 0 && !Letters.asciiDigit(c) && !argument) {
                break;
            }
            elsewhere |= c == '*';
            index++;
        }
        return index;
    }

    /// True in `100%off` and `5 %de`: a figure before the sign and a word after it.
    private static boolean prosePercent(String text, int start, int after) {
        int before = Letters.at(text, start - 1) == ' ' ? start - 2 : start - 1;
        return Letters.asciiDigit(Letters.at(text, before)) && Letters.wordAt(text, after);
    }

    private static int digits(String text, int from) {
        int index = from;
        while (index < from + 4 && Letters.asciiDigit(Letters.at(text, index))) {
            index++;
        }
        return index;
    }
}
