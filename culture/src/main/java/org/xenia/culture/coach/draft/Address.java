package org.xenia.culture.coach.draft;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// How the reader is to be addressed.
public enum Address {
    /// Polite: *usted*, *vous*, *Sie*, です・ます.
    FORMAL,
    /// Familiar: *tú*, *tu*, *du*.
    INFORMAL;

    /// Reads the words in use for the two; null for anything else.
    public static @Nullable Address find(@Nullable String word) {
        if (word == null) {
            return null;
        }
        return switch (word.strip().toLowerCase(Locale.ROOT)) {
            case "formal", "polite", "v", "sie", "vous", "usted", "lei", "vy", "u", "honorific" -> FORMAL;
            case "informal", "familiar", "casual", "t", "du", "tu", "tú", "plain", "je" -> INFORMAL;
            default -> null;
        };
    }
}
