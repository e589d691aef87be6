package org.xenia.server.channel.mail.oauth;

import jakarta.mail.MessagingException;

/// A provider that does not know this installation: its client id or secret is wrong or has run out.
public final class ClientRefused extends MessagingException {

    private static final long serialVersionUID = 1L;

    ClientRefused(String error) {
        super("the provider does not take the client: " + error);
    }
}
