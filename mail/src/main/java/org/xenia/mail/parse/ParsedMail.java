package org.xenia.mail.parse;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xenia.mail.header.Headers;
import org.xenia.mail.header.MailAddress;
import org.xenia.mail.machine.Bounce;
import org.xenia.mail.machine.MailKind;

/// A mail as a reader sees it: every name, subject and text decoded, whatever shape the bytes were in.
///
/// @param from who wrote it; [MailAddress#NOBODY] when the mail does not say
/// @param to the addresses in `To`, in order
/// @param cc the addresses in `Cc`, in order
/// @param replyTo where the sender wants answers; empty when they did not say
/// @param subject the subject in one line; empty when there is none
/// @param date when it says it was written, with the offset that was written; `null` when it does not say or nonsense
/// @param messageId its id with angle brackets; `null` when there is none
/// @param inReplyTo the id that it answers, with angle brackets; `null` when there is none
/// @param references the ids of its thread, oldest first, with angle brackets
/// @param text the shown text, lines ended by `\n`; made from the HTML when there is no plain text
/// @param html the shown HTML, not yet made safe; `null` when the mail has none
/// @param attachments every part that is not the shown text, in order
/// @param kind who or what is speaking
/// @param bounce the failed delivery that it reports; `null` when it reports none
/// @param headers the header as it was written, for what has no place of its own above
public record ParsedMail(
        MailAddress from,
        List<MailAddress> to,
        List<MailAddress> cc,
        List<MailAddress> replyTo,
        String subject,
        @Nullable OffsetDateTime date,
        @Nullable String messageId,
        @Nullable String inReplyTo,
        List<String> references,
        String text,
        @Nullable String html,
        List<Attachment> attachments,
        MailKind kind,
        @Nullable Bounce bounce,
        Headers headers) {

    /// Keeps copies of the lists.
    public ParsedMail {
        to = List.copyOf(to);
        cc = List.copyOf(cc);
        replyTo = List.copyOf(replyTo);
        references = List.copyOf(references);
        attachments = List.copyOf(attachments);
    }

    /// Whether a program wrote it: an auto-reply, a vacation note, a report, a bounce.
    public boolean automatic() {
        return kind.automatic();
    }
}
