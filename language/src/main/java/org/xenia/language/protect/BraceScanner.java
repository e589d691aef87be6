package org.xenia.language.protect;

import org.jspecify.annotations.Nullable;

/// Placeholders in curly brackets: `{name}`, `{0}`, `{{ user.name }}`, `{% if %}`, `{}`, and whole ICU or
/// Fluent arguments with everything nested in them.
final class BraceScanner implements Scanner {

    /// Longest simple placeholder.
    private static final int SHORT = 200;
    /// Longest plural or select argument.
    private static final int LONG = 4000;

    @Override
    public @Nullable Token scan(String text, int start) {
        if (text.charAt(start) != '{') {
            return null;
        }
        int end =
                switch (Letters.at(text, start + 1)) {
                    case '{' -> doubled(text, start);
                    case '%' -> closed(text, start + 2, "%}");
                    default -> single(text, start);
                };
        return end < 0 ? null : Scanner.token(text, start, end, Kind.PLACEHOLDER);
    }

    private static int doubled(String text, int start) {
        int end = closed(text, start + 2, "}}");
        if (end < 0) {
            return -1;
        }
        boolean tripled = Letters.at(text, start + 2) == '{' && Letters.at(text, end) == '}';
        return tripled ? end + 1 : end;
    }

    private static int closed(String text, int from, String closing) {
        int limit = Math.min(text.length(), from + SHORT);
        for (int end = from; end + 1 < limit; end++) {
            if (text.startsWith(closing, end)) {
                return end + 2;
            }
        }
        // Jinja's {%name}: the percent sign belongs to the placeholder, not to a statement.
        return closing.equals("%}") ? single(text, from - 2) : -1;
    }

    private static int single(String text, int start) {
        int inside = start + 1;
        int limit = Math.min(text.length(), start + SHORT);
        for (int end = inside; end < limit; end++) {
            char c = text.charAt(end);
            if (c == '}') {
                return simple(text, inside, end) ? end + 1 : argument(text, start);
            }
            if (c == '{' || c == '\n' || c == '\r') {
                break;
            }
        }
        return argument(text, start);
    }

    /// What stands between simple brackets: nothing, a format, or up to four words; not a whole sentence.
    private static boolean simple(String text, int start, int end) {
        int words = 0;
        for (int index = start; index < end; index++) {
            if (text.charAt(index) == ',') {
                return true;
            }
            boolean gap = index == start || Character.isWhitespace(text.charAt(index - 1));
            if (gap && !Character.isWhitespace(text.charAt(index))) {
                words++;
            }
        }
        return words <= 4;
    }

    /// A bracket with brackets inside it, when it reads like an argument: a name, then a comma or an arrow.
    private static int argument(String text, int start) {
        int index = start + 1;
        int header = Math.min(text.length(), start + 120);
        while (index < header && text.charAt(index) != ',' && !text.startsWith("->", index)) {
            char c = text.charAt(index);
            if (c == '{' || c == '}') {
                return -1;
            }
            index++;
        }
        return index == header ? -1 : balanced(text, start);
    }

    private static int balanced(String text, int start) {
        int depth = 0;
        int limit = Math.min(text.length(), start + LONG);
        for (int index = start; index < limit; index++) {
            char c = text.charAt(index);
            if (c == '{') {
                depth++;
            } else if (c == '}' && --depth == 0) {
                return index + 1;
            }
        }
        return -1;
    }
}
