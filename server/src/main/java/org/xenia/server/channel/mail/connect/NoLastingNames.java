package org.xenia.server.channel.mail.connect;

import jakarta.mail.MessagingException;

/// A POP3 server that gives its mails no lasting names (UIDL), so that nothing could tell new mail from old.
public final class NoLastingNames extends MessagingException {

    private static final long serialVersionUID = 1L;

    /// The library says only that there is none.
    public NoLastingNames() {
        super("the server does not know UIDL");
    }
}
