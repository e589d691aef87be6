package org.xenia.mail.body;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/// HTML as a person would type it: paragraphs, lists, tables, quotations and the addresses behind links stay.
public final class HtmlText {

    private HtmlText() {}

    /// The text of a page or of a piece of one; empty when it shows none.
    public static String of(String html) {
        Document page = Jsoup.parse(html);
        HtmlWalk walk = new HtmlWalk();
        page.body().traverse(walk);
        return walk.text();
    }
}
