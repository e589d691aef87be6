package org.xenia.language.protect;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Tags, comments and entities of HTML and XML, numbered tags of component libraries (`<0>…</0>`), template
/// statements (`<%= x %>`, `<?php … ?>`). A smaller-than sign in prose (`<3`, `a < b`) is none.
final class TagScanner implements Scanner {

    private static final int LONG = 1000;
    /// Attributes without a value that real tags carry.
    private static final Set<String> BARE =
            Set.of(("disabled checked selected required readonly hidden async defer multiple controls autoplay loop "
                            + "muted open download novalidate nowrap default")
                    .split(" "));

    @Override
    public @Nullable Token scan(String text, int start) {
        return switch (text.charAt(start)) {
            case '<' -> found(text, start, tag(text, start));
            case '&' -> found(text, start, entity(text, start));
            default -> null;
        };
    }

    private static @Nullable Token found(String text, int start, int end) {
        return end < 0 ? null : Scanner.token(text, start, end, Kind.TAG);
    }

    private static int tag(String text, int start) {
        if (text.startsWith("<!--", start)) {
            return until(text, start + 4, "-->");
        }
        if (text.startsWith("<![CDATA[", start)) {
            return until(text, start + 9, "]]>");
        }
        if (text.startsWith("<%", start)) {
            return until(text, start + 2, "%>");
        }
        if (text.startsWith("<?", start)) {
            return until(text, start + 2, "?>");
        }
        if (text.startsWith("<<", start)) {
            return merged(text, start);
        }
        boolean closing = Letters.at(text, start + 1) == '/';
        int from = closing ? start + 2 : start + 1;
        if (text.startsWith("!DOCTYPE", from) || Letters.at(text, from) == '@' || Letters.at(text, from) == '#') {
            from++;
        }
        int name = nameEnd(text, from);
        return name == from ? -1 : attributes(text, start, name);
    }

    /// A field of a mail merge, `<<First Name>>`: up to four words.
    private static int merged(String text, int start) {
        int words = 1;
        int end = start + 2;
        int limit = Math.min(text.length(), start + 60);
        while (end < limit && (Letters.name(text.charAt(end)) || " .-".indexOf(text.charAt(end)) >= 0)) {
            words += text.charAt(end) == ' ' ? 1 : 0;
            end++;
        }
        return end > start + 2 && words <= 4 && text.startsWith(">>", end) ? end + 2 : -1;
    }

    private static int nameEnd(String text, int from) {
        int end = Letters.nameEnd(text, from);
        if (end > from && Letters.asciiDigit(text.charAt(from))) {
            char next = Letters.at(text, end);
            return next == '>' || next == '/' ? end : from;
        }
        while (end > from && end < from + 100 && ":.-".indexOf(Letters.at(text, end)) >= 0 && end < text.length()) {
            end = Letters.nameEnd(text, end + 1);
        }
        return end;
    }

    private static int attributes(String text, int start, int from) {
        int limit = Math.min(text.length(), start + LONG);
        int bare = 0;
        int index = from;
        while (index < limit) {
            char c = text.charAt(index);
            if (c == '>') {
                return bare == 0 || (bare <= 3 && !Letters.wordBefore(text, start)) ? index + 1 : -1;
            }
            if (c == '<' || bare > 3) {
                return -1;
            }
            if (c == '"' || c == '\'') {
                index = quoted(text, index, limit);
            } else if (Letters.asciiLetter(c) && boundary(text, index)) {
                int end = attributeEnd(text, index);
                bare += valued(text, end) || bareAttribute(text, index, end) ? 0 : 1;
                index = end;
            } else if (c == '=') {
                index = value(text, index + 1, limit);
            } else if (c == '@' || c == ';' || c == '?') {
                return -1;
            } else {
                index++;
            }
        }
        return -1;
    }

    private static boolean boundary(String text, int index) {
        return !Letters.ascii(Letters.at(text, index - 1));
    }

    private static int attributeEnd(String text, int from) {
        int end = Letters.nameEnd(text, from);
        while (Letters.at(text, end) == '-' || Letters.at(text, end) == ':' || Letters.at(text, end) == '.') {
            end = Letters.nameEnd(text, end + 1);
        }
        return end;
    }

    private static boolean valued(String text, int end) {
        int index = end;
        while (index < end + 4 && Letters.at(text, index) == ' ') {
            index++;
        }
        return Letters.at(text, index) == '=';
    }

    private static boolean bareAttribute(String text, int start, int end) {
        return BARE.contains(text.substring(start, end).toLowerCase(Locale.ROOT));
    }

    private static int value(String text, int from, int limit) {
        int index = from;
        while (index < limit && text.charAt(index) == ' ') {
            index++;
        }
        if (index < limit && (text.charAt(index) == '"' || text.charAt(index) == '\'')) {
            return quoted(text, index, limit);
        }
        // Escaped quotes, as in a string of a program's source.
        if (index + 1 < limit && text.charAt(index) == '\\') {
            return quoted(text, index + 1, limit);
        }
        while (index < limit && text.charAt(index) != '>' && text.charAt(index) > ' ') {
            index++;
        }
        return index;
    }

    private static int quoted(String text, int open, int limit) {
        int close = text.indexOf(text.charAt(open), open + 1, limit);
        return close < 0 ? open + 1 : close + 1;
    }

    private static int until(String text, int from, String closing) {
        int close = text.indexOf(closing, from, Math.min(text.length(), from + LONG));
        return close < 0 ? -1 : close + closing.length();
    }

    private static int entity(String text, int start) {
        int limit = Math.min(text.length(), start + 64);
        int index = start + 1;
        if (Letters.at(text, index) == '#') {
            index++;
        }
        int from = index;
        while (index < limit && (Letters.name(text.charAt(index)) || text.charAt(index) == '.')) {
            index++;
        }
        // The shortest names have two letters: `R&D;` is none.
        boolean named = index > from + 1 || (index > from && from > start + 1);
        return named && Letters.at(text, index) == ';' && index < limit ? index + 1 : -1;
    }
}
