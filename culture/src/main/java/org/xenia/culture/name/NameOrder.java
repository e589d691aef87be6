package org.xenia.culture.name;

/// In which order the parts stand: as the name's own locale has it, or as asked.
public enum NameOrder {
    DEFAULT("default"),
    GIVEN_FIRST("givenFirst"),
    SURNAME_FIRST("surnameFirst"),
    SORTING("sorting");

    private final String key;

    NameOrder(String key) {
        this.key = key;
    }

    /// The word CLDR has for it.
    public String key() {
        return key;
    }
}
