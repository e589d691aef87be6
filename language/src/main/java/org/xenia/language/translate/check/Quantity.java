package org.xenia.language.translate.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xenia.language.protect.Token;

/// A number in a text, with every value it may mean: `1.234` is a thousand to a German and little more than one to an
/// American, `2 pm` is also hour 14.
///
/// @param start first UTF-16 code unit
/// @param end after the last
/// @param text as it stands
/// @param values every value it may mean, never empty
record Quantity(int start, int end, String text, Set<BigDecimal> values) {

    private static final Pattern NUMBER =
            Pattern.compile("\\p{Nd}{1,3}(?:[\\u00a0\\u202f\\u2009 ]\\p{Nd}{3}){1,60}(?!\\p{Nd})(?:[.,٫]\\p{Nd}+)?"
                    + "|\\p{Nd}+(?:[.,'’٫٬·]\\p{Nd}+){0,60}");
    private static final Pattern HALF_DAY = Pattern.compile(
            "(?:[:.]\\p{Nd}{2})?[\\s\\u00a0\\u202f]?(?:([ap])\\.?\\s?m\\b|(午前|上午|오전|ص)|(午後|下午|오후|م))",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern HALF_DAY_BEFORE = Pattern.compile("(?:(午前|上午|오전)|(午後|下午|晚上|오후))\\s?\\z");
    private static final Pattern MAGNITUDE = Pattern.compile("\\s?([万萬만億亿억])");

    /// The numbers between the tokens that are checked byte for byte, and those of plain figures.
    static List<Quantity> list(String text, List<Token> tokens) {
        List<Quantity> quantities = new ArrayList<>();
        int done = 0;
        for (Token token : tokens) {
            if (token.kind().verbatim()) {
                add(quantities, text, done, token.start());
                done = token.end();
            }
        }
        add(quantities, text, done, text.length());
        return quantities;
    }

    private static void add(List<Quantity> quantities, String text, int start, int end) {
        Matcher numbers = NUMBER.matcher(text).region(start, end);
        while (numbers.find()) {
            Set<BigDecimal> values = new HashSet<>();
            addValues(values, digits(numbers.group()));
            addOtherReadings(values, text, numbers.start(), numbers.end());
            quantities.add(new Quantity(numbers.start(), numbers.end(), numbers.group(), values));
        }
    }

    boolean mayBe(Quantity other) {
        return values.stream().anyMatch(other.values::contains);
    }

    private static void addValues(Set<BigDecimal> values, String number) {
        String plain = number.replaceAll("[^0-9.,]", "");
        int lastPoint = plain.lastIndexOf('.');
        int lastComma = plain.lastIndexOf(',');
        int last = Math.max(lastPoint, lastComma);
        String all = plain.replaceAll("[.,]", "");
        if (last < 0) {
            values.add(value(all));
            return;
        }
        boolean both = lastPoint >= 0 && lastComma >= 0;
        boolean once = plain.indexOf(plain.charAt(last)) == last;
        boolean grouped = plain.length() - last == 4;
        if (!once || (grouped && !both)) {
            values.add(value(all));
        }
        if (once) {
            String whole = plain.substring(0, last).replaceAll("[.,]", "");
            values.add(value(whole + "." + plain.substring(last + 1)));
        }
    }

    private static void addOtherReadings(Set<BigDecimal> values, String text, int start, int end) {
        Matcher magnitude = MAGNITUDE.matcher(text).region(end, text.length());
        if (magnitude.lookingAt()) {
            boolean tenThousand = "万萬만".contains(magnitude.group(1));
            BigDecimal factor = tenThousand ? BigDecimal.valueOf(10_000) : BigDecimal.valueOf(100_000_000);
            addAll(
                    values,
                    values.stream()
                            .map(value -> value.multiply(factor).stripTrailingZeros())
                            .toList());
        }
        Matcher after = HALF_DAY.matcher(text).region(end, text.length());
        Matcher before = HALF_DAY_BEFORE.matcher(text.substring(Math.max(0, start - 4), start));
        boolean halfAfter = after.lookingAt();
        boolean halfBefore = before.find();
        if (halfAfter || halfBefore) {
            boolean afternoon = halfAfter
                    ? "p".equalsIgnoreCase(after.group(1)) || after.group(3) != null
                    : before.group(2) != null;
            addAll(values, hours(values, afternoon));
        }
    }

    private static List<BigDecimal> hours(Set<BigDecimal> values, boolean afternoon) {
        BigDecimal noon = BigDecimal.valueOf(12);
        return values.stream()
                .filter(value -> value.signum() >= 0 && value.compareTo(noon) <= 0)
                .map(value -> value.compareTo(noon) == 0
                        ? (afternoon ? noon : BigDecimal.ZERO)
                        : afternoon ? value.add(noon) : value)
                .map(BigDecimal::stripTrailingZeros)
                .toList();
    }

    private static void addAll(Set<BigDecimal> values, List<BigDecimal> more) {
        values.addAll(more);
    }

    private static BigDecimal value(String digits) {
        return new BigDecimal(digits.isEmpty() ? "0" : digits).stripTrailingZeros();
    }

    /// ASCII digits and separators.
    private static String digits(String number) {
        StringBuilder ascii = new StringBuilder(number.length());
        number.codePoints().forEach(point -> {
            if (Character.isDigit(point)) {
                ascii.append(Character.digit(point, 10));
            } else if (point == '٫') {
                ascii.append(',');
            } else {
                ascii.appendCodePoint(point);
            }
        });
        return ascii.toString();
    }
}
