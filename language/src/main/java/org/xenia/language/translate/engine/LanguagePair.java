package org.xenia.language.translate.engine;

import org.xenia.language.LanguageTag;

/// From which language into which.
public record LanguagePair(LanguageTag from, LanguageTag to) {

    /// The pair of two BCP 47 tags.
    public static LanguagePair of(String from, String to) {
        return new LanguagePair(LanguageTag.of(from), LanguageTag.of(to));
    }

    /// The same languages the other way round.
    public LanguagePair reversed() {
        return new LanguagePair(to, from);
    }

    @Override
    public String toString() {
        return from + "→" + to;
    }
}
