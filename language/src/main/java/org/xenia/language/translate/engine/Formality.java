package org.xenia.language.translate.engine;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// How the reader is addressed, for the engines that can be told. Others ignore it.
public enum Formality {
    /// The engine's own choice.
    UNSTATED,
    /// Polite address: *usted*, *vous*, *Sie*.
    FORMAL,
    /// Familiar address: *tú*, *tu*, *du*.
    INFORMAL;

    /// Reads `formal` and `informal`; anything else is [#UNSTATED].
    public static Formality ofRegister(@Nullable String register) {
        if (register == null) {
            return UNSTATED;
        }
        return switch (register.toLowerCase(Locale.ROOT)) {
            case "formal" -> FORMAL;
            case "informal" -> INFORMAL;
            default -> UNSTATED;
        };
    }
}
