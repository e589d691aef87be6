package org.xenia.culture.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xenia.language.LanguageTag;

/// R20: facts are read in the language of whoever works with them.
class NotesTest {

    @ParameterizedTest
    @ValueSource(strings = {"zh-Hans", "zh-Hant", "es", "fr", "de", "ja", "ko", "ar", "ru", "pt-BR", "id"})
    void everyNoteIsTranslated(String language) {
        LanguageTag tag = LanguageTag.of(language);
        Set<String> left = PacksTest.packs()
                .flatMap(pack -> pack.facts().stream())
                .map(Fact::note)
                .filter(note -> !Notes.read(note, tag).language().equals(tag))
                .collect(Collectors.toSet());

        assertThat(left).isEmpty();
    }

    @Test
    void anUnknownNoteStaysAsItIsAndSaysThatItIsEnglish() {
        Notes.Note note = Notes.read("An operator's own words.", LanguageTag.of("fr"));

        assertThat(note.text()).isEqualTo("An operator's own words.");
        assertThat(note.language()).isEqualTo(LanguageTag.of("en"));
    }
}
