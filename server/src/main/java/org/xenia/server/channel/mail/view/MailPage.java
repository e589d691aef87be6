package org.xenia.server.channel.mail.view;

import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;
import org.xenia.language.LanguageTag;
import org.xenia.mail.html.SanitizedHtml;
import org.xenia.mail.html.SanitizedHtml.Colours;
import org.xenia.server.kernel.text.Catalogue;

/// A page that shows a mail and nothing else, for a frame. Links that pretend say so in the reader's language.
@Component
class MailPage {

    private static final String STYLE = """
            body { margin: 12px; font: 15px/1.55 system-ui, sans-serif; overflow-wrap: anywhere; }
            img { max-width: 100%; height: auto; }
            .link-warning { display: inline-block; margin-inline-start: 6px; padding: 1px 8px; border-radius: 8px;
              background: #fdecc8; color: #5c3a00; font-size: 12px; unicode-bidi: isolate; }
            blockquote { margin-inline: 0; padding-inline-start: 12px; border-inline-start: 3px solid #8884; }
            """;

    private final Catalogue catalogue;

    MailPage(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    String of(SanitizedHtml mail, LanguageTag reader) {
        Document document = Jsoup.parseBodyFragment(mail.html());
        document.outputSettings().prettyPrint(false);
        for (Element link : document.select("a[data-warning]")) {
            String key = "mail.link." + link.attr("data-warning");
            String sentence = catalogue.text(reader, key, Map.of("host", link.attr("data-host")));
            link.attr("title", sentence);
            link.after(new Element("span")
                    .addClass("link-warning")
                    .attr("dir", "auto")
                    .attr("lang", catalogue.best(reader).value())
                    .text("⚠ " + sentence));
        }
        boolean themed = mail.colours() == Colours.THEMED;
        return "<!doctype html><html><head><meta charset=\"utf-8\"><meta name=\"color-scheme\" content=\""
                + (themed ? "light dark" : "light")
                + "\"><base target=\"_blank\"><style>"
                + STYLE
                + (themed ? "" : "html { background: #fff; }")
                + "</style></head><body dir=\"auto\">"
                + document.body().html()
                + "</body></html>";
    }
}
