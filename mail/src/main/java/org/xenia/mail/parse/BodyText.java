package org.xenia.mail.parse;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Entities;
import org.jspecify.annotations.Nullable;
import org.xenia.mail.body.HtmlText;

/// Text and HTML of a mail, put together from the shown pieces.
///
/// @param text the plain text; made from the HTML where a piece has nothing else
/// @param html the HTML, or `null` when no piece has any
/// @param files files that stood inside the plain text
/// @param cut parts of which only the start is shown
record BodyText(String text, @Nullable String html, List<Uuencode.File> files, List<Part> cut) {

    /// A character of UTF-8 has no more; a longer part is read no further.
    private static final int BYTES_PER_CHARACTER = 4;

    /// Pages hold images and looks beside their words, so they may be this many times as long.
    private static final int PAGE = 3;

    /// Puts the pieces together.
    static BodyText of(Shown shown, MailLimits limits) {
        List<String> texts = new ArrayList<>();
        List<String> pages = new ArrayList<>();
        List<Uuencode.File> files = new ArrayList<>();
        List<Part> cut = new ArrayList<>();
        boolean anyHtml = shown.hasHtml();
        int room = HtmlText.LONGEST;
        for (Shown.Piece piece : shown.pieces()) {
            String page = piece.html() == null ? null : limited(piece.html(), PAGE * limits.textCharacters(), cut);
            String plain = piece.plain() == null ? "" : limited(piece.plain(), limits.textCharacters(), cut);
            Uuencode.Found found = Uuencode.extract(plain);
            files.addAll(found.files());
            String text = found.text();
            if (text.isBlank() && page != null && room > 0) {
                text = HtmlText.of(page, room);
                room -= page.length();
            }
            texts.add(text);
            if (anyHtml) {
                pages.add(page == null ? "<pre>" + Entities.escape(text) + "</pre>" : page);
            }
        }
        return new BodyText(
                start(joined(texts), limits.textCharacters()), anyHtml ? String.join("\n", pages) : null, files, cut);
    }

    private static String limited(Part part, int most, List<Part> cut) {
        int bytes = (int) Math.min(Integer.MAX_VALUE, most * (long) BYTES_PER_CHARACTER);
        String text = PartText.of(part, bytes);
        if (text.length() <= most && part.body().length() <= bytes) {
            return text;
        }
        cut.add(part);
        return start(text, most);
    }

    private static String start(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most);
    }

    /// The texts below each other, without blank lines at both ends.
    private static String joined(List<String> texts) {
        StringBuilder joined = new StringBuilder();
        for (String text : texts) {
            String content = text.stripTrailing();
            int start = 0;
            for (int at = 0; at < content.length() && Character.isWhitespace(content.charAt(at)); at++) {
                start = content.charAt(at) == '\n' ? at + 1 : start;
            }
            if (!content.isBlank()) {
                joined.append(joined.isEmpty() ? "" : "\n\n").append(content, start, content.length());
            }
        }
        return joined.toString();
    }
}
