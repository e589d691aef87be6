package org.xenia.language.sentiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xenia.language.LanguageTag;
import tools.jackson.databind.json.JsonMapper;

class SentimentReaderTest {

    private static final SentimentReader READER = new SentimentReader();
    private static final Map<String, Sentiment.Label> LABELS =
            Map.of("+", Sentiment.Label.POSITIVE, "-", Sentiment.Label.NEGATIVE, "0", Sentiment.Label.NEUTRAL);

    static Stream<List<String>> sentences() {
        return LineFile.lines("sentences.txt", 3);
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void readsTheSentence(List<String> line) {
        Sentiment sentiment = READER.read(line.get(2), LanguageTag.of(line.get(0)));
        assertThat(sentiment.label()).as("%s %s", line, sentiment.score()).isEqualTo(LABELS.get(line.get(1)));
    }

    @Test
    void negationTurnsAndIntensityRaises() {
        LanguageTag english = LanguageTag.of("en");
        double good = READER.read("The lamp is good.", english).score();
        assertThat(READER.read("The lamp is very good.", english).score()).isGreaterThan(good);
        assertThat(READER.read("The lamp is not good.", english).score()).isNegative();
    }

    @Test
    void readsPictographsInLanguagesWithoutLexicon() {
        assertThat(READER.read("abc 😡", LanguageTag.of("is")).label()).isEqualTo(Sentiment.Label.NEGATIVE);
    }

    @Test
    void theToolAnswersWithLabelAndScore() {
        var answer = new SentimentTool().answer(JsonMapper.shared().readTree("""
                {"text":"Great, thanks!","language":"en"}
                """));
        assertThat(answer.get("label").stringValue()).isEqualTo("positive");
        assertThat(answer.get("score").doubleValue()).isBetween(0.2, 1.0);
    }

    @Property(tries = 300)
    void scoresStayBetweenMinusOneAndOne(@ForAll String text) {
        for (String language : List.of("en", "ja", "ar")) {
            assertThat(READER.read(text, LanguageTag.of(language)).score()).isBetween(-1.0, 1.0);
        }
    }
}
