package org.xenia.server.channel.mail.oauth;

import jakarta.mail.MessagingException;

/// A provider that cannot be asked at the moment, or has troubles of its own.
public final class ProviderAway extends MessagingException {

    private static final long serialVersionUID = 1L;

    ProviderAway(Exception cause) {
        super("the provider cannot be asked for a token", cause);
    }
}
