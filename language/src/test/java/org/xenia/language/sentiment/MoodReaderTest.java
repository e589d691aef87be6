package org.xenia.language.sentiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xenia.language.LanguageTag;

class MoodReaderTest {

    private static final MoodReader READER = new MoodReader();

    static Stream<List<String>> messages() {
        return LineFile.lines("moods.txt", 4);
    }

    @ParameterizedTest
    @MethodSource("messages")
    void hearsWhatIsMeant(List<String> line) {
        MoodReading mood = READER.read(line.get(3), LanguageTag.of(line.get(0)));
        assertThat(mood.complaint().name().toLowerCase(Locale.ROOT))
                .as("%s %s", line, mood.cues())
                .isEqualTo(line.get(1));
        if (line.get(2).equals("now")) {
            assertThat(mood.urgent()).as("%s", line).isTrue();
        }
    }

    /// R26: a polite Japanese message with a complaint formula is marked as a complaint, politely worded.
    @Test
    void marksTheFormulaInJapanese() {
        String text = "先日の件ですが、少々困っております。";
        MoodReading mood = READER.read(text, LanguageTag.of("ja"));
        assertThat(mood.complaint()).isEqualTo(MoodReading.Complaint.POLITE);
        MoodCue cue = mood.cues().getFirst();
        assertThat(text.substring(cue.start(), cue.end())).isEqualTo(cue.text()).startsWith("少々困っており");
    }

    @Test
    void saysNothingOfAnUnknownLanguage() {
        assertThat(READER.read("abc", LanguageTag.of("und")).cues()).isEmpty();
    }
}
