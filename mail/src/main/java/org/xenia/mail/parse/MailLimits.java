package org.xenia.mail.parse;

/// How much of a mail is read. What lies beyond a limit is left out or stays undivided, never an error.
///
/// @param bytes the whole mail; what comes later is cut off
/// @param parts parts of all levels together
/// @param depth parts inside parts
/// @param headerFields fields of one header
/// @param headerBytes bytes of one header
/// @param textCharacters characters of shown text, a third of those of HTML; a longer part is also an attachment
public record MailLimits(int bytes, int parts, int depth, int headerFields, int headerBytes, int textCharacters) {

    /// Twice what large providers accept, and ten times what people's mails hold.
    public static final MailLimits USUAL = new MailLimits(100 << 20, 2_000, 200, 20_000, 2 << 20, 2_000_000);
}
