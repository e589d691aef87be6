package org.xenia.server.channel.mail.send;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xenia.language.LanguageTag;
import org.xenia.server.channel.courtesy.MailFrames.Frame;
import org.xenia.server.kernel.file.StoredFile;

/// A mail before it is put into parts.
///
/// @param mailId its Message-ID with angle brackets: the same in every try
/// @param from our address
/// @param fromName what stands beside it; may be absent
/// @param to the customer
/// @param copies others who take part
/// @param replyTo where answers go, when not to `from`
/// @param inReplyTo the mail that it answers
/// @param references the thread, oldest first
/// @param body what the customer reads
/// @param frame what stands above and below the words, by the channel's template
/// @param original what staff wrote, when it stands beneath the translation
/// @param automatic whether no person wrote it
record MailDraft(
        String mailId,
        String from,
        @Nullable String fromName,
        String to,
        List<String> copies,
        @Nullable String replyTo,
        String subject,
        @Nullable String inReplyTo,
        List<String> references,
        Words body,
        Frame frame,
        @Nullable Words original,
        List<StoredFile> files,
        boolean automatic) {

    /// A text in a language; null when nobody knows which.
    record Words(String text, @Nullable LanguageTag language) {}
}
