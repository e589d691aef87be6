package org.xenia.server.channel.mail.receive;

import jakarta.mail.MessagingException;

/// A server that does not hand out one mail, although it goes on talking. It may be damaged there.
final class MailRefused extends MessagingException {

    private static final long serialVersionUID = 1L;

    MailRefused(String words) {
        super(words);
    }
}
