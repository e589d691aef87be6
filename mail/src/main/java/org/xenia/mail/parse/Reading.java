package org.xenia.mail.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Decides what of a mail is the shown text and what is a file beside it.
final class Reading {

    /// Text that programs read, not people.
    private static final Set<String> FILES =
            Set.of("text/calendar", "text/vcard", "text/x-vcard", "text/directory", "text/rfc822-headers", "text/css");

    private Reading() {}

    /// What a reader sees of a mail.
    static Shown of(Part mail) {
        if (!mail.isMultipart()) {
            return single(mail);
        }
        Shown shown = multipart(mail);
        if (shown.pieces().isEmpty()) {
            promote(shown);
        }
        return shown;
    }

    /// A mail of one part is its text, whatever it calls itself, unless it is a file.
    private static Shown single(Part mail) {
        boolean text = mail.media().startsWith("text/") && !FILES.contains(mail.media());
        boolean file = mail.saysAttachment() && mail.fileName() != null;
        return text && !file ? Shown.text(mail) : Shown.file(mail);
    }

    /// A mail whose only text has a file name and does not call itself an attachment: that is the text.
    private static void promote(Shown shown) {
        for (Part part : shown.files()) {
            if (part.media().startsWith("text/") && !FILES.contains(part.media()) && !part.saysAttachment()) {
                shown.files().remove(part);
                shown.pieces().addAll(Shown.text(part).pieces());
                return;
            }
        }
    }

    private static Shown part(Part part) {
        if (part.isMultipart()) {
            return multipart(part);
        }
        boolean text = part.isText() || part.isHtml();
        return text && !part.saysAttachment() && part.fileName() == null ? Shown.text(part) : Shown.file(part);
    }

    private static Shown multipart(Part part) {
        return switch (part.media()) {
            case "multipart/alternative" -> alternative(part);
            case "multipart/encrypted", "multipart/appledouble" -> files(part);
            case "multipart/related" -> related(part);
            default -> mixed(part);
        };
    }

    private static Shown files(Part part) {
        Shown shown = Shown.nothing();
        part.children().forEach(child -> shown.add(child.isMultipart() ? multipart(child) : Shown.file(child)));
        return shown;
    }

    /// The same in several forms: the last of each form counts, the others are files.
    private static Shown alternative(Part part) {
        List<Shown> forms = part.children().stream().map(Reading::part).toList();
        int plain = -1;
        int html = -1;
        for (int i = 0; i < forms.size(); i++) {
            plain = forms.get(i).hasPlain() && !forms.get(i).hasHtml() ? i : plain;
            html = forms.get(i).hasHtml() ? i : html;
        }
        Shown shown = Shown.nothing();
        List<Shown.Piece> both = new ArrayList<>();
        for (int i = 0; i < forms.size(); i++) {
            Shown form = forms.get(i);
            if (i == plain || i == html) {
                both.addAll(form.pieces());
            } else {
                form.pieces().forEach(piece -> addFiles(piece, shown));
            }
            shown.files().addAll(form.files());
        }
        boolean pair = plain >= 0 && html >= 0;
        shown.pieces().addAll(pair ? paired(forms.get(plain), forms.get(html)) : both);
        return shown;
    }

    private static void addFiles(Shown.Piece piece, Shown shown) {
        if (piece.plain() != null) {
            shown.files().add(piece.plain());
        }
        if (piece.html() != null) {
            shown.files().add(piece.html());
        }
    }

    /// One piece in both forms, and further pieces of the HTML form beside it.
    private static List<Shown.Piece> paired(Shown plain, Shown html) {
        List<Shown.Piece> pieces = new ArrayList<>();
        Part text = plain.pieces().getFirst().plain();
        boolean first = true;
        for (Shown.Piece piece : html.pieces()) {
            pieces.add(new Shown.Piece(first ? text : null, piece.html() == null ? piece.plain() : piece.html()));
            first = false;
        }
        return pieces;
    }

    /// A page and what it needs: the first text is shown; other parts are files even when they hold text.
    private static Shown related(Part part) {
        Shown shown = Shown.nothing();
        for (Part child : part.children()) {
            boolean named = child.headers().has("Content-ID") || child.headers().has("Content-Location");
            boolean beside = !shown.pieces().isEmpty() && named && !child.isMultipart();
            shown.add(beside ? Shown.file(child) : part(child));
        }
        return Twins.join(shown);
    }

    private static Shown mixed(Part part) {
        Shown shown = Shown.nothing();
        boolean report = part.media().equals("multipart/report");
        for (int i = 0; i < part.children().size(); i++) {
            Part child = part.children().get(i);
            // The third part of a report is the mail that it is about, or its header.
            boolean about = report && i >= 2 && !child.isMultipart();
            shown.add(about ? Shown.file(child) : part(child));
        }
        return Twins.join(shown);
    }
}
