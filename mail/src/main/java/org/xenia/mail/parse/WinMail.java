package org.xenia.mail.parse;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xenia.mail.body.HtmlText;
import org.xenia.mail.tnef.TnefFile;
import org.xenia.mail.tnef.TnefMail;

/// What Outlook packed into a `winmail.dat` (TNEF): files, and the text when the mail has no other.
///
/// @param files the files
/// @param text its plain text, or empty
/// @param html its HTML, or `null`
record WinMail(List<TnefFile> files, String text, @Nullable String html) {

    static WinMail none() {
        return new WinMail(List.of(), "", null);
    }

    /// The contents of a part, nothing when it is no such package or a broken one.
    static WinMail unpack(Part part) {
        String name = part.fileName();
        boolean packed = part.media().endsWith("/ms-tnef")
                || part.media().endsWith("/vnd.ms-tnef")
                || (name != null && name.equalsIgnoreCase("winmail.dat"));
        if (!packed) {
            return none();
        }
        TnefMail mail = TnefMail.read(part.content());
        return new WinMail(mail.files(), mail.text(), mail.html());
    }

    boolean hasBody() {
        return !text.isBlank() || html != null;
    }

    /// The text to show: the plain one, or one made from the HTML.
    String shownText() {
        return !text.isBlank() || html == null ? text.strip() : HtmlText.of(html);
    }
}
