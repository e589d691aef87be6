package org.xenia.server.channel.mail;

import org.jspecify.annotations.Nullable;
import org.xenia.server.kernel.settings.Secret;

/// A mail server as it is connected to.
///
/// @param user absent when it asks for none
/// @param password absent when none is set
public record MailServer(
        String host,
        int port,
        Encryption encryption,
        @Nullable String user,
        @Nullable Secret password) {}
