package org.xenia.mail.body;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/// Writes down the text of a page while walking over it. Does not call itself, so no nesting is too deep.
final class HtmlWalk implements NodeVisitor {

    private static final Set<String> UNSEEN =
            Set.of("script", "style", "head", "title", "template", "noscript", "select", "textarea", "object", "svg");
    private static final Set<String> BLOCKS = Set.of(
            "div",
            "section",
            "article",
            "header",
            "footer",
            "tr",
            "table",
            "dt",
            "dd",
            "address",
            "center",
            "form",
            "fieldset",
            "nav",
            "main",
            "aside",
            "figure",
            "figcaption",
            "caption",
            "thead",
            "tbody",
            "tfoot");
    private static final Set<String> PARAGRAPHS =
            Set.of("p", "h1", "h2", "h3", "h4", "h5", "h6", "pre", "ul", "ol", "dl");
    private static final Pattern HIDDEN = Pattern.compile("(?i)(?:^|[;\\s])display\\s{0,5}:\\s{0,5}none\\b");
    /// Deeper quotations look alike.
    private static final int DEEPEST_QUOTE = 20;

    private final TextLines lines = new TextLines();
    private final Deque<int[]> lists = new ArrayDeque<>();
    private int unseen;
    private int preformatted;
    private int linkStart;

    /// What was written.
    String text() {
        return lines.text();
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode text) {
            if (unseen == 0) {
                lines.append(text.getWholeText(), preformatted > 0);
            }
        } else if (node instanceof Element element) {
            open(element, element.normalName());
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            close(element, element.normalName());
        }
    }

    private void open(Element element, String name) {
        unseen += unseen(element, name) ? 1 : 0;
        if (unseen > 0) {
            return;
        }
        switch (name) {
            case "br" -> lines.breakLine();
            case "hr" -> {
                lines.endLine();
                lines.append("----------", false);
                lines.endLine();
            }
            case "li" -> item();
            case "ul" -> lists.push(new int[] {0, 0});
            case "ol" -> lists.push(new int[] {1, 0});
            case "td", "th" -> lines.cell();
            case "a" -> linkStart = lines.length();
            case "img" -> lines.append(element.attr("alt"), false);
            default -> {}
        }
        if (name.equals("blockquote")) {
            lines.endParagraph();
            lines.quote(Math.min(DEEPEST_QUOTE, lines.quoted() + 1));
        }
        block(name);
        preformatted += name.equals("pre") ? 1 : 0;
    }

    private void close(Element element, String name) {
        if (unseen(element, name)) {
            unseen = Math.max(0, unseen - 1);
            return;
        }
        if (unseen > 0) {
            return;
        }
        preformatted -= name.equals("pre") ? 1 : 0;
        switch (name) {
            case "a" -> link(element.attr("href"));
            case "li" -> lines.endLine();
            case "ul", "ol" -> lists.poll();
            default -> {}
        }
        block(name);
        if (name.equals("blockquote")) {
            lines.endParagraph();
            lines.quote(Math.max(0, lines.quoted() - 1));
        }
    }

    /// What a mail program does not show: previews for the list of mails, and what is meant for other screens.
    private static boolean unseen(Element element, String name) {
        return UNSEEN.contains(name) || HIDDEN.matcher(element.attr("style")).find();
    }

    private void block(String name) {
        if (PARAGRAPHS.contains(name) && (lists.size() < 2 || !name.endsWith("l"))) {
            lines.endParagraph();
        } else if (BLOCKS.contains(name) || PARAGRAPHS.contains(name)) {
            lines.endLine();
        }
    }

    private void item() {
        lines.endLine();
        int[] list = lists.peek();
        if (list != null && list[0] == 1) {
            list[1]++;
            lines.mark(list[1] + ". ", lists.size() - 1);
        } else {
            lines.mark("- ", Math.max(0, lists.size() - 1));
        }
    }

    /// The address of a link, unless the shown text is the address already.
    private void link(String href) {
        String shown = lines.since(linkStart).strip();
        String address = href.strip();
        String lower = address.toLowerCase(Locale.ROOT);
        boolean useful = lower.startsWith("http:") || lower.startsWith("https:") || lower.startsWith("mailto:");
        if (!useful || shown.isEmpty() || bare(address).equals(bare(shown))) {
            return;
        }
        lines.append(" (" + (lower.startsWith("mailto:") ? address.substring(7) : address) + ")", false);
    }

    private static String bare(String address) {
        return address.toLowerCase(Locale.ROOT)
                .replaceFirst("^(?:mailto:|https?://)", "")
                .replaceFirst("/$", "");
    }
}
