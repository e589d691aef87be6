package org.xenia.language.translate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xenia.language.LanguageTag;

class GapTest {

    @ParameterizedTest(name = "between {0} and {1}, ''{2}'' becomes ''{3}''")
    @CsvSource({
        "ja, en, '', ' '",
        "en, ja, ' ', ''",
        "en, es, ' ', ' '",
        "zh-Hans, ja, '', ''",
        "en, zh-Hans, '\n', '\n'",
        "en, th, ' ', ' '"
    })
    void putsBetweenSentencesWhatTheLanguageOfTheReaderWants(String from, String to, String before, String after) {
        assertThat(Gap.after(before, LanguageTag.of(from), LanguageTag.of(to))).isEqualTo(after);
    }
}
