package org.xenia.server.identity;

import java.util.Locale;
import org.xenia.language.LanguageTag;

/// A language that a member of staff can answer in, and how well.
public record StaffLanguage(LanguageTag language, Level level) {

    /// How well somebody writes a language.
    public enum Level {
        BASIC,
        WORKING,
        FLUENT,
        NATIVE;

        /// As the API and the database write it.
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
