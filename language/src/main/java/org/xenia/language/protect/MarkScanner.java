package org.xenia.language.protect;

import org.jspecify.annotations.Nullable;

/// Placeholders between or behind other marks: `:name`, `@@x@@`, `@name@`, `#{x}`, `##x##`, `#name#`,
/// `__count__`, `*|NAME|*`, `|name|`, `@:key`, `!user_name`. Smileys and times are none.
final class MarkScanner implements Scanner {

    private static final String SMILEY = "dpoxsc";

    @Override
    public @Nullable Token scan(String text, int start) {
        int end =
                switch (text.charAt(start)) {
                    case ':' -> colon(text, start);
                    case '@' -> at(text, start);
                    case '#' -> hash(text, start);
                    case '_' -> paired(text, start, "__");
                    case '*' -> star(text, start);
                    case '|' -> enclosed(text, start, '|');
                    case '^' -> enclosed(text, start, '^');
                    case '!' -> exclaimed(text, start);
                    case '«' -> quoted(text, start);
                    case '~' -> signature(text, start);
                    default -> -1;
                };
        return end < 0 ? null : Scanner.token(text, start, end, Kind.PLACEHOLDER);
    }

    private static int colon(String text, int start) {
        char before = Letters.at(text, start - 1);
        if (Letters.wordBefore(text, start) || before == ':' || before == '/' || before == ')' || before == ']') {
            return -1;
        }
        char first = Letters.at(text, start + 1);
        int end = Letters.nameEnd(text, start + 1);
        boolean letter = Letters.asciiLetter(first) || first == '_';
        if (!letter
                || end - start < 3
                || (end - start == 3 && !text.startsWith("id", start + 1))
                || Letters.wordAt(text, end)
                || smiley(text, start + 1, end)) {
            return -1;
        }
        return Letters.at(text, end) == ':' && !Letters.wordAt(text, end + 1) ? end + 1 : end;
    }

    /// `:DD`, `:ppp`, `:xD`.
    private static boolean smiley(String text, int from, int end) {
        for (int index = from; index < end; index++) {
            if (SMILEY.indexOf(Character.toLowerCase(text.charAt(index))) < 0) {
                return false;
            }
        }
        return end - from <= 4;
    }

    private static int at(String text, int start) {
        if (text.startsWith("@@", start)) {
            return paired(text, start, "@@");
        }
        // vue-i18n's linked messages: @:key, @.lower:key, @:{'key'}
        char next = Letters.at(text, start + 1);
        if ((next == ':' || next == '.') && !Letters.wordBefore(text, start)) {
            return linked(text, start + 1);
        }
        return enclosed(text, start, '@');
    }

    private static int linked(String text, int from) {
        int limit = Math.min(text.length(), from + 100);
        int index = from;
        while (index < limit && (Letters.name(text.charAt(index)) || ":.{}'\"()-".indexOf(text.charAt(index)) >= 0)) {
            index++;
        }
        while (index > from + 1 && ".:-".indexOf(text.charAt(index - 1)) >= 0) {
            index--;
        }
        return text.substring(from, index).indexOf(':') >= 0 && index > from + 1 ? index : -1;
    }

    private static int hash(String text, int start) {
        if (Letters.at(text, start + 1) == '{') {
            int limit = Math.min(text.length(), start + 100);
            int close = text.indexOf('}', start + 2, limit);
            return close > start + 2 ? close + 1 : -1;
        }
        return text.startsWith("##", start) ? paired(text, start, "##") : enclosed(text, start, '#');
    }

    private static int star(String text, int start) {
        if (!text.startsWith("*|", start)) {
            return -1;
        }
        int close = text.indexOf("|*", start + 2, Math.min(text.length(), start + 100));
        return close > start + 2 ? close + 2 : -1;
    }

    private static int paired(String text, int start, String mark) {
        if (!text.startsWith(mark, start) || (Letters.wordBefore(text, start) && mark.charAt(0) == '_')) {
            return -1;
        }
        int from = start + mark.length();
        int limit = Math.min(text.length(), from + 80);
        int index = from;
        while (index < limit && (Letters.ascii(text.charAt(index)) || "_.-".indexOf(text.charAt(index)) >= 0)) {
            if (index > from && text.startsWith(mark, index)) {
                break;
            }
            index++;
        }
        if (index > from && text.startsWith(mark, index)) {
            // MediaWiki's and Python's names may themselves end in the mark.
            int end = index + mark.length();
            return mark.charAt(0) == '_' && Letters.wordAt(text, end) ? -1 : end;
        }
        return -1;
    }

    /// Drupal's `!user_name`; a word right behind an exclamation mark is a word.
    private static int exclaimed(String text, int start) {
        int end = Letters.nameEnd(text, start + 1);
        return !Letters.wordBefore(text, start) && !Letters.wordAt(text, end) && program(text, start + 1, end)
                ? end
                : -1;
    }

    /// A field of a mail merge, `«First_Name»`; a quoted word is a word.
    private static int quoted(String text, int start) {
        int end = Letters.nameEnd(text, start + 1);
        return Letters.at(text, end) == '»' && program(text, start + 1, end) ? end + 1 : -1;
    }

    /// A name that only a program has: words joined by an underscore.
    private static boolean program(String text, int start, int end) {
        int underscore = text.indexOf('_', start);
        return underscore > start && underscore < end - 1 && Letters.asciiLetter(text.charAt(start));
    }

    /// The wiki's `~~~~`, which becomes a name and a time.
    private static int signature(String text, int start) {
        boolean four = text.startsWith("~~~~", start)
                && Letters.at(text, start + 4) != '~'
                && Letters.at(text, start - 1) != '~'
                && !Letters.wordBefore(text, start);
        return four ? start + 4 : -1;
    }

    /// A program's name between two equal marks, standing apart from words: `@name@`, `#NAME#`, `|name|`.
    private static int enclosed(String text, int start, char mark) {
        int end = Letters.nameEnd(text, start + 1);
        boolean closed = end > start + 2 && Letters.at(text, end) == mark && !Letters.wordAt(text, end + 1);
        return closed && !Letters.wordBefore(text, start) ? end + 1 : -1;
    }
}
