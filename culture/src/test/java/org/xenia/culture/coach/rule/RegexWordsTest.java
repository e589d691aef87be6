package org.xenia.culture.coach.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The words a pattern cannot match without")
class RegexWordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "\\bpa[ií]s(?:es)?\\b; pais,país,paises,países",
                "(?<mark>refunds?)(?= soon); refund,refunds",
                "(?iU)(?<!the )\\bASAP\\b; ASAP",
                "\\bsend\\b[^.]{0,40}\\bpassport(?: number)?; passport,passport number",
                "\\d+ (?:kg|pounds); kg,pounds",
                "\\Qa.b\\E|c\\.d; a.b,c.d",
                "(?:ha)+|hehe; ha,hehe",
            })
    void areReadFromTheExpression(String regex, String words) {
        assertThat(RegexWords.of(regex).stream().map(String::strip)).containsExactlyInAnyOrder(words.split(","));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\d{4}", "(?:ab)?", "[a-z]+", "a|\\w", "(?x)a b", "(?:ab)*", "(?:ab){0,3}"})
    void areUnknownWhereAnythingMayMatch(String regex) {
        assertThat(RegexWords.of(regex)).isEmpty();
    }

    @Test
    void compareLettersAsPatternsDo() {
        for (char letter = 0; letter < Character.MAX_VALUE; letter++) {
            char small = Character.toLowerCase(letter);
            if (Character.isLetter(letter)) {
                assertThat(Grams.fold(letter)).as("letter %x", (int) letter).isEqualTo(Grams.fold(small));
            }
        }
        assertThat(Set.of('i', 'I', 'İ', 'ı').stream().map(Grams::fold)).containsOnly('i');
    }
}
