package org.xenia.language.protect;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A stretch that is written as a telephone number is: what its digits and groups look like, without saying
/// whether the number is in use.
///
/// @param end           the unit after its last
/// @param digits        its digits as ASCII, without the `+`
/// @param international true when it starts with `+` or `00`
/// @param groups        the lengths of its groups of digits
/// @param bracketed     true when it has an area code in round brackets
/// @param dotted        true when some groups are divided by full stops
public record PhoneShape(
        int end, String digits, boolean international, List<Integer> groups, boolean bracketed, boolean dotted) {

    private static final int MOST_DIGITS = 15;
    private static final int LONGEST = 32;

    /// Copies the groups.
    public PhoneShape {
        groups = List.copyOf(groups);
    }

    /// Reads the stretch that starts at `start` with `+`, `(` or a digit; null when it is not of such a shape.
    public static @Nullable PhoneShape read(String text, int start) {
        return new Reading(text, start).shape();
    }

    /// True for groups that only a telephone number has: area code and two more groups or brackets, no date, no
    /// price.
    public boolean grouped() {
        int count = digits.length();
        if (count < 9 || count > 13 || groups.size() < 2 || date()) {
            return false;
        }
        if (bracketed) {
            return true;
        }
        int first = groups.getFirst();
        boolean trunk = digits.charAt(0) == '0';
        if (groups.size() == 2) {
            return trunk && first >= 2 && first <= 5 && !dotted;
        }
        boolean american = (count == 10 && groups.equals(List.of(3, 3, 4)))
                || (count == 11 && groups.equals(List.of(1, 3, 3, 4)) && digits.charAt(0) == '1');
        boolean pairs = groups.size() >= 4 && groups.stream().skip(1).allMatch(size -> size == 2);
        return american || (trunk && groups.getLast() >= 2 && !thousands()) || (pairs && trunk);
    }

    private boolean thousands() {
        return dotted && groups.stream().skip(1).allMatch(size -> size == 3);
    }

    /// `2026-12-25 10 30`, `01.02.2026 10`: a date and what follows it.
    private boolean date() {
        List<Integer> sizes = groups;
        boolean yearFirst = sizes.size() >= 3 && sizes.get(0) == 4 && sizes.get(1) <= 2 && sizes.get(2) <= 2;
        boolean yearLast = sizes.size() >= 3 && sizes.get(0) <= 2 && sizes.get(1) <= 2 && sizes.get(2) == 4;
        return (yearFirst && (digits.startsWith("19") || digits.startsWith("20"))) || yearLast;
    }

    /// One pass over the characters.
    private static final class Reading {

        private final String text;
        private final int start;
        private final StringBuilder digits = new StringBuilder();
        private final List<Integer> groups = new ArrayList<>();
        private int group;
        private int end;
        private boolean bracketed;
        private boolean dotted;

        Reading(String text, int start) {
            this.text = text;
            this.start = start;
        }

        @Nullable
        PhoneShape shape() {
            boolean plus = text.charAt(start) == '+' || text.charAt(start) == '＋' || text.startsWith("(+", start);
            walk(plus && text.charAt(start) != '(' ? start + 1 : start);
            if (digits.length() < 7
                    || digits.length() > MOST_DIGITS
                    || end == 0
                    || (Letters.wordAt(text, end) && !extension())) {
                return null;
            }
            boolean zeros = digits.length() > 9 && digits.indexOf("00") == 0 && digits.charAt(2) != '0';
            return new PhoneShape(end, digits.toString(), plus || zeros, groups, bracketed, dotted);
        }

        /// `x123` glued to the number.
        private boolean extension() {
            return Letters.at(text, end) == 'x' && Letters.asciiDigit(Letters.at(text, end + 1));
        }

        private void walk(int from) {
            int limit = Math.min(text.length(), start + LONGEST);
            int gap = 0;
            boolean open = false;
            for (int index = from; index < limit; index++) {
                char c = text.charAt(index);
                if (Character.isDigit(c)) {
                    digits.append((char) ('0' + Character.digit(c, 10)));
                    group++;
                    end = index + 1;
                    gap = 0;
                    continue;
                }
                closeGroup();
                if (c == '(' && !open && bracketFits(index)) {
                    open = true;
                    bracketed = true;
                } else if (c == ')' && open) {
                    open = false;
                } else if (c == '+' && index == start + 1 && open) {
                    continue;
                } else if (!separator(c) || ++gap > 2 || (digits.isEmpty() && c != '(')) {
                    break;
                }
                dotted |= c == '.';
            }
            closeGroup();
        }

        /// An area code stands in brackets: up to five digits, closed again.
        private boolean bracketFits(int open) {
            int close = text.indexOf(')', open + 1, Math.min(text.length(), open + 8));
            int first = open == start && Letters.at(text, open + 1) == '+' ? open + 2 : open + 1;
            return close > first && Character.isDigit(text.charAt(first)) && !bracketed;
        }

        private void closeGroup() {
            if (group > 0) {
                groups.add(group);
                group = 0;
            }
        }

        private static boolean separator(char c) {
            return c == ' '
                    || c == '-'
                    || c == '.'
                    || c == '/'
                    || c == '\u00A0'
                    || c == '\u2011'
                    || c == '\u2010'
                    || c == '\u2013'
                    || c == '\u202F'
                    || c == '－'
                    || c == '\u3000';
        }
    }
}
