package org.xenia.server.channel.mail;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.xenia.server.kernel.settings.Secret;

/// A mail server as it is connected to.
///
/// @param user absent when it asks for none
/// @param password absent when none is set
/// @param tokensOf the mailbox by whose tokens this side signs in, where there is no password; absent for a password
public record MailServer(
        String host,
        int port,
        Encryption encryption,
        @Nullable String user,
        @Nullable Secret password,
        @Nullable UUID tokensOf) {

    /// A server that knows passwords, or nothing.
    public MailServer(String host, int port, Encryption encryption, @Nullable String user, @Nullable Secret password) {
        this(host, port, encryption, user, password, null);
    }
}
