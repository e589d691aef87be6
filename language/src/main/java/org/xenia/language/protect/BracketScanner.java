package org.xenia.language.protect;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Placeholders in square and doubled round brackets: `[[x]]`, `[_1]`, `[site:name]`, `[NAME]`, `[b]…[/b]`,
/// `((name))`, and the target of a Markdown link. A remark in brackets (`[see below]`) is none.
final class BracketScanner implements Scanner {

    private static final int LONG = 150;
    private static final Set<String> NOUNS =
            Set.of(("name|firstname|first name|lastname|last name|full name|your name|user|username|email|"
                            + "url|link|date|time|count|number|num|amount|price|title|id|order|order number|"
                            + "company|phone|address|city|country|product|code|value|b|i|u|s|img|quote|color|"
                            + "size|list|center|left|right|br|hr|*")
                    .split("\\|"));

    @Override
    public @Nullable Token scan(String text, int start) {
        int end =
                switch (text.charAt(start)) {
                    case '[' -> square(text, start);
                    case '(' -> round(text, start);
                    default -> -1;
                };
        return end < 0 ? null : Scanner.token(text, start, end, Kind.PLACEHOLDER);
    }

    private static int square(String text, int start) {
        if (Letters.at(text, start + 1) == '[') {
            int close = close(text, start + 2, "]]");
            return close > start + 2 ? close + 2 : -1;
        }
        int close = close(text, start + 1, "]");
        // A Markdown link has its own text in brackets: words to be translated.
        if (close <= start + 1 || Letters.at(text, close + 1) == '(') {
            return -1;
        }
        return placeholder(text.substring(start + 1, close)) ? close + 1 : -1;
    }

    private static boolean placeholder(String inside) {
        if (!inside.codePoints().allMatch(point -> point < 0x80)) {
            return false;
        }
        String name = inside.startsWith("/") ? inside.substring(1) : inside;
        if (NOUNS.contains(name.toLowerCase(Locale.ROOT))) {
            return true;
        }
        boolean enclosed = name.length() > 2
                && name.charAt(0) == name.charAt(name.length() - 1)
                && "!%$#@*_".indexOf(name.charAt(0)) >= 0;
        if (enclosed) {
            return true;
        }
        boolean spaced = name.indexOf(' ') >= 0;
        if (spaced) {
            return capitals(name) || name.startsWith("url=") || wordThenAttribute(name) || titled(name);
        }
        boolean marked = name.chars().anyMatch(c -> "_:=%$@#*-".indexOf(c) >= 0) && !figures(name);
        return marked || capitals(name);
    }

    private static boolean capitals(String name) {
        return name.length() > 1
                && name.chars().anyMatch(c -> Character.isUpperCase(c))
                && name.chars().allMatch(BracketScanner::capital);
    }

    /// `[Customer Name]`: capitalised words of which the last is a thing that a form asks for.
    private static boolean titled(String name) {
        String[] words = name.split(" ", -1);
        for (String word : words) {
            if (word.isEmpty() || !Character.isUpperCase(word.charAt(0))) {
                return false;
            }
        }
        return words.length <= 4 && NOUNS.contains(words[words.length - 1].toLowerCase(Locale.ROOT));
    }

    private static boolean capital(int c) {
        return Character.isUpperCase(c) || Character.isDigit(c) || " _-".indexOf(c) >= 0;
    }

    private static boolean wordThenAttribute(String name) {
        int equals = name.indexOf('=');
        return equals > 0 && name.indexOf(' ') < equals && Letters.asciiLetter(name.charAt(0));
    }

    private static boolean figures(String name) {
        return name.chars().noneMatch(c -> Letters.asciiLetter((char) c) || c == '_' || c == '%' || c == '$');
    }

    private static int round(String text, int start) {
        if (Letters.at(text, start + 1) == '(' && Letters.asciiLetter(Letters.at(text, start + 2))) {
            int close = close(text, start + 2, "))");
            boolean short60 = close > 0 && close - start < 60;
            return short60 && text.substring(start + 2, close).indexOf('(') < 0 ? close + 2 : -1;
        }
        if (Letters.at(text, start - 1) == ']') {
            return target(text, start);
        }
        return -1;
    }

    /// `(/help/returns)` after `[text]`, with its brackets; full addresses and placeholders are found by
    /// themselves.
    private static int target(String text, int start) {
        int limit = Math.min(text.length(), start + LONG);
        for (int index = start + 1; index < limit; index++) {
            char c = text.charAt(index);
            if (c == ')') {
                return index > start + 1 ? index + 1 : -1;
            }
            if (c <= ' ' || c == '{' || c == '$' || c == '%' || text.startsWith("://", index) || c == '@') {
                return -1;
            }
        }
        return -1;
    }

    private static int close(String text, int from, String closing) {
        int limit = Math.min(text.length(), from + LONG);
        for (int index = from; index < limit; index++) {
            if (text.startsWith(closing, index)) {
                return index;
            }
            if (text.charAt(index) == '\n') {
                return -1;
            }
        }
        return -1;
    }
}
