package org.xenia.mail.html;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.xenia.mail.html.SanitizedHtml.Colours;

/// Makes the HTML of strangers harmless.
///
/// The mail is read as a browser reads it, written anew from the [Vocabulary], put through a second sanitizer, read
/// and written once more, and all that again until nothing changes: what comes out is its own result, so no reader
/// meets another tree than the one that was judged. Takes any text, never throws; mails too large or too entangled
/// come out as plain text. Safe for many threads.
public final class HtmlSanitizer {

    private static final int LONGEST = 6_000_000;
    private static final int DEEPEST = 120;
    private static final int MOST_PASSES = 6;

    private final Barrier barrier = new Barrier();

    /// Makes the HTML harmless.
    public SanitizedHtml sanitize(String html, SanitizerOptions options) {
        String bounded = html.length() > LONGEST ? html.substring(0, LONGEST) : html;
        SanitizedHtml settled = Markup.entangled(bounded) ? null : findSettled(bounded, options);
        if (settled != null) {
            return settled;
        }
        SanitizedHtml words = findSettled(print(holder(Markup.words(bounded))), options);
        return words != null ? words : new Findings().with("", Colours.THEMED);
    }

    // The result that is its own result, or null when the mail does not come to rest.
    private @Nullable SanitizedHtml findSettled(String html, SanitizerOptions options) {
        try {
            SanitizedHtml first = pass(html, options);
            String before = first.html();
            for (int i = 0; i < MOST_PASSES; i++) {
                String after = pass(before, options).html();
                if (after.equals(before)) {
                    return first.withHtml(after);
                }
                before = after;
            }
            return null;
        } catch (MailTree.TooMany tooMany) {
            return null;
        }
    }

    private SanitizedHtml pass(String html, SanitizerOptions options) {
        Findings findings = new Findings();
        Element body = new MailTree(options, findings).build(parse(html));
        Colours colours = Paint.apply(body);
        // OWASP writes empty comments between braces, for the sake of templates that are not used here. Text holds
        // none:
        // its brackets are entities by now.
        Document again = parse(barrier.pass(print(body)).replace("<!-- -->", ""));
        return findings.with(print(again.body()), colours);
    }

    private static Document parse(String html) {
        return Jsoup.parse(html, "", Parser.htmlParser().setMaxDepth(DEEPEST));
    }

    private static Element holder(String words) {
        Element body = Document.createShell("").body();
        body.appendElement("div").appendChild(new TextNode(words));
        return body;
    }

    private static String print(Element body) {
        Document document = body.ownerDocument();
        if (document != null) {
            document.outputSettings().prettyPrint(false).escapeMode(Entities.EscapeMode.base);
        }
        return body.html();
    }
}
