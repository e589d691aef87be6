package org.xenia.culture.name;

/// The grammatical gender a person wishes to be addressed by, as they stated it or as the title they chose says. Never
/// guessed from a name.
public enum Gender {
    FEMALE,
    MALE,
    OTHER
}
