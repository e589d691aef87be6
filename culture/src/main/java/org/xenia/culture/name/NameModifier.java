package org.xenia.culture.name;

import org.jspecify.annotations.Nullable;

/// What a pattern asks of a field, and what a name may offer ready made (LDML part 8, modifiers).
public enum NameModifier {
    INFORMAL("informal"),
    PREFIX("prefix"),
    CORE("core"),
    VOCATIVE("vocative"),
    GENITIVE("genitive"),
    RETAIN("retain"),
    INITIAL("initial"),
    MONOGRAM("monogram"),
    ALL_CAPS("allCaps"),
    INITIAL_CAP("initialCap");

    private final String key;

    NameModifier(String key) {
        this.key = key;
    }

    /// The name of the modifier in CLDR: `allCaps`.
    public String key() {
        return key;
    }

    static @Nullable NameModifier find(String key) {
        for (NameModifier modifier : values()) {
            if (modifier.key.equals(key)) {
                return modifier;
            }
        }
        return null;
    }
}
