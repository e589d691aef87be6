package org.xenia.mail.parse;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xenia.mail.body.HtmlText;

/// Plain text followed by the same as HTML in a multipart that is not marked as a choice: some programs send that, and
/// nobody wants to read everything twice.
final class Twins {

    /// Letters that are compared; those who differ do so early.
    private static final int COMPARED = 400;
    /// No program repeats itself in more pieces.
    private static final int MOST = 8;
    /// A longer part is not worth the work.
    private static final int LONGEST = 500_000;

    private Twins() {}

    /// The same, with twins made into one piece.
    static Shown join(Shown shown) {
        if (shown.pieces().size() > MOST) {
            return shown;
        }
        List<Shown.Piece> pieces = new ArrayList<>();
        for (Shown.Piece piece : shown.pieces()) {
            Shown.Piece before = pieces.isEmpty() ? null : pieces.getLast();
            Part plain = before == null || before.html() != null ? null : before.plain();
            Part html = piece.plain() == null ? piece.html() : null;
            if (plain != null && html != null && same(plain, html)) {
                pieces.set(pieces.size() - 1, new Shown.Piece(plain, html));
            } else {
                pieces.add(piece);
            }
        }
        return new Shown(pieces, shown.files());
    }

    private static boolean same(@Nullable Part plain, Part html) {
        if (plain == null || plain.body().length() > LONGEST || html.body().length() > LONGEST) {
            return false;
        }
        String text = letters(PartText.of(plain, LONGEST));
        String page = letters(HtmlText.of(PartText.of(html, LONGEST)));
        String shorter = text.length() < page.length() ? text : page;
        String start = shorter.substring(0, Math.min(COMPARED, shorter.length()));
        return start.length() >= 8
                && text.startsWith(start)
                && page.startsWith(start)
                && shorter.length() * 2 >= Math.max(text.length(), page.length());
    }

    private static String letters(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]+", "");
    }
}
