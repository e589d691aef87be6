package org.xenia.language.detect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.xenia.language.LanguageTag;

@DisplayName("R2: chat lines in more than 60 languages")
class ChatLinesTest {

    private static final Detector DETECTOR = Detector.open();

    @Test
    void areRecognisedWithTheHintsOfTheConversation() {
        List<String> wrong = wrong("chat-lines.txt", line -> expecting(line[0]), 0, line -> true);
        assertThat(wrong).as("wrong with hints").hasSizeLessThanOrEqualTo(2);
    }

    @Test
    void areRecognisedWithTheHintOfAnotherAgentLanguage() {
        List<String> wrong = wrong(
                "chat-lines.txt", line -> expecting(line[0].equals("en") ? "de" : "en", line[0]), 0, line -> true);
        assertThat(wrong).as("wrong with a mistaken first hint").hasSizeLessThanOrEqualTo(6);
    }

    @Test
    void areRecognisedWithoutHintsAtTheRatesOfTheirLength() {
        for (int length = 0; length < 3; length++) {
            int wanted = length;
            Predicate<String[]> ofLength = line -> LineFile.length(line[1]) == wanted;
            long all = LineFile.of("chat-lines.txt").stream().filter(ofLength).count();
            List<String> wrong = wrong("chat-lines.txt", line -> Hints.NONE, 0, ofLength);
            double rate = 1 - wrong.size() / (double) all;
            System.out.printf("chat lines of length class %d without hints: %.3f of %d %s%n", length, rate, all, wrong);
            assertThat(rate)
                    .as("length class %d: %s", length, wrong)
                    .isGreaterThan(List.of(0.8, 0.93, 0.97).get(length));
        }
    }

    @Test
    void areRecognisedWhenTheyLeaveTheLanguageOfTheConversation() {
        List<String> wrong = wrong("switches.txt", line -> expecting(line[0]), 1, line -> true);
        assertThat(wrong).as("wrong after a change of language").hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void areMarkedMixedOnlyWhenTheyAre() {
        List<String> wrong = new ArrayList<>();
        for (String[] line : LineFile.of("mixed.txt")) {
            Detection found = DETECTOR.detect(line[1], Hints.NONE);
            if (found.mixed() != line[0].equals("mixed")) {
                wrong.add(line[1] + " " + found);
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static List<String> wrong(
            String file, Function<String[], Hints> hints, int language, Predicate<String[]> which) {
        List<String> wrong = new ArrayList<>();
        for (String[] line : LineFile.of(file)) {
            String text = line[line.length - 1];
            String found = which.test(line)
                    ? DETECTOR.detect(text, hints.apply(line)).language().language()
                    : "";
            if (which.test(line) && !found.equals(LanguageTag.of(line[language]).language())) {
                wrong.add(line[language] + " taken for " + found + ": " + text);
            }
        }
        return wrong;
    }

    private static Hints expecting(String... languages) {
        return Hints.expecting(
                java.util.Arrays.stream(languages).map(LanguageTag::of).toArray(LanguageTag[]::new));
    }
}
