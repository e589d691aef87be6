package org.xenia.server.channel.mail.oauth;

import jakarta.mail.MessagingException;

/// Nobody is signed in at the provider, or no longer: asking it again would not help until a person signs in.
public final class SignInAgain extends MessagingException {

    private static final long serialVersionUID = 1L;

    SignInAgain() {
        super("somebody has to sign in at the provider");
    }
}
