package org.xenia.culture.name;

import java.util.Locale;

/// What the name is written for: speaking of the person, to the person, or a monogram.
public enum NameUsage {
    REFERRING,
    ADDRESSING,
    MONOGRAM;

    /// The word CLDR has for it.
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
