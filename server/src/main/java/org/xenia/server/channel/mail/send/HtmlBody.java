package org.xenia.server.channel.mail.send;

import com.ibm.icu.util.ULocale;
import org.jspecify.annotations.Nullable;
import org.xenia.language.LanguageTag;
import org.xenia.server.channel.courtesy.MailFrames.Frame;
import org.xenia.server.channel.mail.send.MailDraft.Words;

/// The HTML of a mail: the words in paragraphs, each part with its language and its direction of writing,
/// and nothing that a mail program has to load.
final class HtmlBody {

    private HtmlBody() {}

    static String of(Words body, Frame frame, @Nullable Words original) {
        StringBuilder html = new StringBuilder("<!doctype html>\n<html")
                .append(attributes(body.language()))
                .append("><head><meta charset=\"utf-8\"></head><body>\n");
        block(html, new Words(frame.above(), frame.language()));
        block(html, body);
        block(html, new Words(frame.below(), frame.language()));
        if (original != null) {
            html.append("<hr>\n<blockquote")
                    .append(attributes(original.language()))
                    .append(">\n");
            paragraphs(html, original.text());
            html.append("</blockquote>\n");
        }
        return html.append("</body></html>\n").toString();
    }

    private static void block(StringBuilder html, Words words) {
        if (!words.text().isBlank()) {
            html.append("<div").append(attributes(words.language())).append(">\n");
            paragraphs(html, words.text());
            html.append("</div>\n");
        }
    }

    private static String attributes(@Nullable LanguageTag language) {
        if (language == null || language.undetermined()) {
            return " dir=\"auto\"";
        }
        boolean rightToLeft = ULocale.forLanguageTag(language.value()).isRightToLeft();
        return " lang=\"" + language.value() + "\" dir=\"" + (rightToLeft ? "rtl" : "ltr") + "\"";
    }

    private static void paragraphs(StringBuilder html, String text) {
        for (String paragraph : text.replace("\r\n", "\n").split("\n{2,}", -1)) {
            if (!paragraph.isBlank()) {
                html.append("<p>")
                        .append(escaped(paragraph.strip()).replace("\n", "<br>\n"))
                        .append("</p>\n");
            }
        }
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
