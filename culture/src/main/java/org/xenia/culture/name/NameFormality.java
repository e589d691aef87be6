package org.xenia.culture.name;

import java.util.Locale;

/// The tone in which the name is used.
public enum NameFormality {
    FORMAL,
    INFORMAL;

    /// The word CLDR has for it.
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
