package org.xenia.language.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xenia.language.LanguageTag;

class SentencesByHandTest {

    private static final RegisterDetector DETECTOR = new RegisterDetector();
    private static final Map<String, Register> REGISTERS =
            Map.of("F", Register.FORMAL, "I", Register.INFORMAL, "N", Register.NEUTRAL, "M", Register.MIXED);

    record Line(String language, Register register, String text) {}

    static Stream<Line> lines() throws IOException {
        try (InputStream file = SentencesByHandTest.class.getResourceAsStream("sentences.txt")) {
            List<String> lines = new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            return lines.stream()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(" ", 3))
                    .map(parts -> new Line(parts[0], REGISTERS.get(parts[1]), parts[2].replace("\\n", "\n")));
        }
    }

    @ParameterizedTest
    @MethodSource("lines")
    void readsTheRegister(Line line) {
        RegisterReading reading = DETECTOR.detect(line.text(), LanguageTag.of(line.language()));
        assertThat(reading.register()).as("%s %s", line, reading.cues()).isEqualTo(line.register());
        assertThat(reading.cues())
                .allSatisfy(cue -> assertThat(line.text().substring(cue.start(), cue.end()))
                        .isEqualTo(cue.text()));
    }
}
