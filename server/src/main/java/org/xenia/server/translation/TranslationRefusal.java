package org.xenia.server.translation;

import org.xenia.server.kernel.RefusalCode;

/// What this module refuses.
public enum TranslationRefusal implements RefusalCode {
    /// Another engine of the workspace has the name.
    ENGINE_NAME_TAKEN(409),
    /// The term base holds the very same entry.
    TERM_EXISTS(409),
    /// What was sent to the customer in this language cannot be rewritten afterwards.
    ALREADY_SENT(409),
    /// Nobody knows the language of the message yet.
    LANGUAGE_UNKNOWN(409);

    private final int status;

    TranslationRefusal(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
