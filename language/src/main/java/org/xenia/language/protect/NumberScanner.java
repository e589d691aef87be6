package org.xenia.language.protect;

import org.jspecify.annotations.Nullable;

/// Figures in any digits: whole and broken numbers with their separators, dates, times, percentages, and
/// amounts with a currency before or behind.
final class NumberScanner implements Scanner {

    private static final int LONG = 60;
    private static final Scanner PERCENTS = new PercentScanner();
    private static final Scanner DOLLARS = new DollarScanner();

    @Override
    public @Nullable Token scan(String text, int start) {
        char first = text.charAt(start);
        if (Character.isDigit(first)
                || (Character.isHighSurrogate(first) && Character.isDigit(text.codePointAt(start)))) {
            return start > 0 && Character.isDigit(text.codePointBefore(start)) ? null : figure(text, start);
        }
        if (Letters.wordBefore(text, start) && Letters.wordAt(text, start)) {
            return null;
        }
        if (first == '%' || first == '٪') {
            return Character.isDigit(Letters.at(text, start + 1)) ? leadingPercent(text, start) : null;
        }
        int currency = Currencies.end(text, start);
        if (currency < 0) {
            return null;
        }
        int from = gap(text, currency);
        int end = from < text.length() && Character.isDigit(text.codePointAt(from)) ? number(text, from) : -1;
        return end < 0 ? null : Scanner.token(text, start, end, Kind.AMOUNT);
    }

    private static Token figure(String text, int start) {
        int end = number(text, start);
        int sign = gap(text, end);
        int currency = Currencies.end(text, sign);
        if (currency > 0 && !continuesInDigits(text, currency) && !placeholder(DOLLARS, text, sign, currency)) {
            return Scanner.token(text, start, currency, Kind.AMOUNT);
        }
        return Scanner.token(text, start, percent(text, end), Kind.NUMBER);
    }

    /// A sign that opens a placeholder (`14 %1$s`, `5 ${x}`) is none of the figure before it: a figure may be
    /// rewritten, a placeholder may not.
    private static boolean placeholder(Scanner scanner, String text, int sign, int figureEnd) {
        Token token = scanner.scan(text, sign);
        return token != null && token.end() > figureEnd;
    }

    /// A sign between two figures belongs to the second: `5 $10`.
    private static boolean continuesInDigits(String text, int index) {
        return Character.isDigit(Letters.at(text, index));
    }

    /// Turkish and Basque write the sign first.
    private static Token leadingPercent(String text, int start) {
        return Scanner.token(text, start, number(text, start + 1), Kind.NUMBER);
    }

    private static int gap(String text, int from) {
        char c = Letters.at(text, from);
        return c == ' ' || c == '\u00A0' || c == '\u202F' ? from + 1 : from;
    }

    /// The end of digits and the separators between them.
    private static int number(String text, int start) {
        int limit = Math.min(text.length(), start + LONG);
        int index = start;
        while (index < limit) {
            int point = text.codePointAt(index);
            if (Character.isDigit(point)) {
                index += Character.charCount(point);
            } else if (separates(text, index)) {
                index++;
            } else {
                break;
            }
        }
        return index;
    }

    private static boolean separates(String text, int index) {
        if (index + 1 >= text.length() || !Character.isDigit(text.codePointAt(index + 1))) {
            return false;
        }
        return switch (text.charAt(index)) {
            case '.', ',', ':', '/', '-', '\'', '’', '٫', '٬', '：', '．', '，', '·', '\u2011' -> true;
            case ' ', '\u00A0', '\u202F', '\u2009' -> thousands(text, index);
            default -> false;
        };
    }

    /// A space divides thousands when one to three digits stand before it and exactly three after it.
    private static boolean thousands(String text, int index) {
        int before = 0;
        while (before < 4 && Character.isDigit(Letters.at(text, index - 1 - before))) {
            before++;
        }
        int after = 0;
        while (after < 4 && Character.isDigit(Letters.at(text, index + 1 + after))) {
            after++;
        }
        return before >= 1 && before <= 3 && after == 3;
    }

    /// Takes in a percent sign, unless it opens a conversion such as `%s`.
    private static int percent(String text, int end) {
        int index = gap(text, end);
        char sign = Letters.at(text, index);
        if (sign != '%' && sign != '٪' && sign != '％' && sign != '‰') {
            return end;
        }
        boolean opens = sign == '%' && placeholder(PERCENTS, text, index, index + 1);
        return opens ? end : index + 1;
    }
}
