package org.xenia.mail.body;

import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/// HTML as a person would type it: paragraphs, lists, tables, quotations and the addresses behind links stay.
public final class HtmlText {

    /// Characters that are read at most; in a longer page, what follows is left to those who open the page itself. Deep
    /// nests cost more than their length, and this bounds them.
    public static final int LONGEST = 400_000;
    /// Elements inside elements; what lies deeper is laid beside the last.
    private static final int DEEPEST = 200;
    /// Images inside addresses, which hold no text and would use up the room.
    private static final Pattern DATA = Pattern.compile("data:[\\w/+.-]{0,80};base64,[A-Za-z0-9+/=%\\s]*+");

    private HtmlText() {}

    /// The text of a page or of a piece of one; empty when it shows none.
    public static String of(String html) {
        return of(html, LONGEST);
    }

    /// The text of the start of a page.
    ///
    /// @param most characters of the page that are read, images inside addresses not counted
    public static String of(String html, int most) {
        Document page = Jsoup.parse(
                shortened(html, Math.min(most, LONGEST)), Parser.htmlParser().setMaxDepth(DEEPEST));
        HtmlWalk walk = new HtmlWalk();
        page.body().traverse(walk);
        return walk.text();
    }

    private static String shortened(String html, int most) {
        String lean = html.length() > most ? DATA.matcher(html).replaceAll("") : html;
        return lean.length() > most ? lean.substring(0, most) : lean;
    }
}
