package org.xenia.culture.name;

import java.util.Locale;

/// How much of the name is shown.
public enum NameLength {
    LONG,
    MEDIUM,
    SHORT;

    /// The word CLDR has for it.
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
