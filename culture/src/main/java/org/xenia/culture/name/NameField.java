package org.xenia.culture.name;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The parts of a name as CLDR knows them (LDML part 8).
public enum NameField {
    TITLE,
    GIVEN,
    GIVEN2,
    SURNAME,
    SURNAME2,
    GENERATION,
    CREDENTIALS;

    private final String key = name().toLowerCase(Locale.ROOT);

    /// The name of the field in CLDR: `given2`.
    public String key() {
        return key;
    }

    static @Nullable NameField find(String key) {
        for (NameField field : values()) {
            if (field.key.equals(key)) {
                return field;
            }
        }
        return null;
    }
}
