package org.xenia.server.channel.mail.thread;

import java.util.List;
import org.xenia.mail.parse.Attachment;
import org.xenia.mail.parse.ParsedMail;

/// Which attachments of a mail become files of its message, in the message's order.
public final class MailFiles {

    /// Beyond these a mail is kept as it came, and its files stand only there.
    private static final int MOST = 200;

    private MailFiles() {}

    /// The attachments that are kept.
    public static List<Attachment> kept(ParsedMail mail) {
        return mail.attachments().stream()
                .filter(attachment -> attachment.size() > 0)
                .limit(MOST)
                .toList();
    }
}
