package org.xenia.server.translation;

import java.util.Locale;

/// Why a text could not be translated. The sentence for people is `translation.CODE`.
public enum Obstacle {
    /// The workspace has no engine that is switched on and complete.
    NO_ENGINE("unavailable"),
    /// No engine has the pair of languages.
    NO_PAIR("unavailable"),
    /// The engines that have it did not answer.
    ENGINES_FAILED("failed");

    private final String status;

    Obstacle(String status) {
        this.status = status;
    }

    /// As stored.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The status of a translation that met it.
    public String status() {
        return status;
    }
}
