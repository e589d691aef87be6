package org.xenia.culture.pack;

import org.xenia.culture.Translations;
import org.xenia.language.LanguageTag;

/// The notes of facts in the languages of the screens. Packs are written in English; a translation belongs to the very
/// sentence it was made from, so that a note that changes falls back to English until somebody translates it anew.
public final class Notes {

    private static final LanguageTag ENGLISH = LanguageTag.of("en");
    private static final Translations NOTES = new Translations(Notes.class, "note");

    private Notes() {}

    /// A note as somebody reads it.
    ///
    /// @param text what it says
    /// @param language in which language it stands, for the mark in the page
    public record Note(String text, LanguageTag language) {}

    /// The note in a reader's language, or in English when nobody has translated it.
    public static Note read(String note, LanguageTag reader) {
        String translated = NOTES.find(note, reader);
        return translated == null ? new Note(note, ENGLISH) : new Note(translated, reader);
    }
}
