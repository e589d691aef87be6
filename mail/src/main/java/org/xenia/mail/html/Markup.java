package org.xenia.mail.html;

import java.util.Locale;
import java.util.Set;
import org.jsoup.parser.Parser;

/// Looks at HTML as plain characters, before a tree is built: whether building one would take too long, and what its
/// words are when it would.
final class Markup {

    private static final int MOST_TAGS = 40_000;
    private static final int DEEPEST = 500;
    private static final Set<String> CLOSED_BY_OTHERS = Names.of("""
            area base br col dd dt hr img input li link meta option p param source tbody td tfoot th
            thead tr track wbr
            """);
    private static final Set<String> WORDLESS =
            Set.of("script", "style", "template", "title", "textarea", "noscript", "svg", "math", "iframe", "xmp");

    private Markup() {}

    /// Whether the HTML has more tags, or more of them inside each other, than any mail that people write.
    static boolean entangled(String html) {
        int tags = 0;
        int depth = 0;
        for (int at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
            boolean closing = html.startsWith("/", at + 1);
            String name = name(html, closing ? at + 2 : at + 1);
            if (name.isEmpty()) {
                continue;
            }
            tags++;
            if (!CLOSED_BY_OTHERS.contains(name)) {
                depth = closing ? Math.max(0, depth - 1) : depth + 1;
            }
            if (tags > MOST_TAGS || depth > DEEPEST) {
                return true;
            }
        }
        return false;
    }

    /// The words between the tags.
    static String words(String html) {
        StringBuilder out = new StringBuilder();
        int at = 0;
        while (at < html.length()) {
            int tag = html.indexOf('<', at);
            if (tag < 0) {
                out.append(html, at, html.length());
                break;
            }
            out.append(html, at, tag).append(' ');
            String name = name(html, tag + 1);
            int end = WORDLESS.contains(name) ? closing(html, tag, name) : tag;
            int close = end < 0 ? -1 : html.indexOf('>', end);
            at = close < 0 ? html.length() : close + 1;
        }
        String words = Parser.unescapeEntities(out.toString(), false);
        return Words.clean(spaces(words));
    }

    private static int closing(String html, int from, String name) {
        for (int at = html.indexOf("</", from); at >= 0; at = html.indexOf("</", at + 2)) {
            if (html.regionMatches(true, at + 2, name, 0, name.length())) {
                return at;
            }
        }
        return -1;
    }

    private static String name(String html, int from) {
        int end = from;
        while (end < html.length() && end < from + 20 && Character.isLetterOrDigit(html.charAt(end))) {
            end++;
        }
        return html.substring(from, end).toLowerCase(Locale.ROOT);
    }

    // Runs of spaces as one.
    private static String spaces(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isWhitespace(c)) {
                out.append(c);
            } else if (!out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
                out.append(' ');
            }
        }
        return out.toString().strip();
    }
}
