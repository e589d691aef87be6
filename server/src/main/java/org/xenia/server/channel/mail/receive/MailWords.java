package org.xenia.server.channel.mail.receive;

import org.xenia.mail.parse.ParsedMail;
import org.xenia.mail.trim.ReplyTrimmer;
import org.xenia.mail.trim.TrimmedReply;

/// What staff read of a mail, and what stands one click away. Nothing of its text is lost between the two.
///
/// @param text what the person wrote now
/// @param cut quotes and signature
record MailWords(String text, String cut) {

    private static final ReplyTrimmer TRIMMER = new ReplyTrimmer();

    /// Nobody writes more, and screens and engines would suffer.
    private static final int LONGEST = 100_000;

    static MailWords of(ParsedMail mail) {
        TrimmedReply trimmed = TRIMMER.trim(mail.text());
        String reply = trimmed.reply();
        String rest = joined(trimmed.quoted(), trimmed.signature());
        if (reply.isBlank()) {
            // Nothing but quotes or a signature: better all of it than an empty message.
            reply = mail.text().isBlank() ? mail.subject() : mail.text().strip();
            rest = "";
        }
        if (reply.length() <= LONGEST) {
            return new MailWords(reply, rest);
        }
        int end = Character.isHighSurrogate(reply.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return new MailWords(reply.substring(0, end), joined(reply.substring(end), rest));
    }

    private static String joined(String one, String other) {
        return one.isBlank() ? other : other.isBlank() ? one : one + "\n\n" + other;
    }
}
