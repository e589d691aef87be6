package org.xenia.server.channel.mail;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// How a connection to a mail server is kept from listeners.
public enum Encryption {
    /// From the first byte.
    TLS,
    /// Begun in clear and encrypted before anything is said; refused when the server does not offer it.
    STARTTLS,
    /// Not at all: only inside the own network.
    NONE;

    /// As stored and as the API writes it.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static @Nullable Encryption find(@Nullable String code) {
        for (Encryption encryption : values()) {
            if (encryption.code().equals(code)) {
                return encryption;
            }
        }
        return null;
    }
}
