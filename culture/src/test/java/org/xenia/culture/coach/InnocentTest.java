package org.xenia.culture.coach;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xenia.culture.coach.draft.Draft;
import org.xenia.culture.pack.Value.Register;
import org.xenia.culture.phrase.Phrase;
import org.xenia.culture.phrase.PhraseLibrary;
import org.xenia.culture.phrase.Slot;
import org.xenia.culture.phrase.SlotType;
import org.xenia.language.LanguageTag;

@DisplayName("False alarms")
class InnocentTest {

    private static final Path DIRECTORY =
            Path.of("src", "test", "resources", "org", "xenia", "culture", "coach", "innocent");
    private static final double HINTS = 0.01;
    private static final int FEWEST_SENTENCES = 2_000;

    private final Coach coach = Coach.shipped();

    static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(DIRECTORY)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    @DisplayName("are looked for in 2,000 different sentences of twelve languages")
    void thereAreEnoughInnocentSentences() throws IOException {
        List<Path> files = files();

        assertThat(files)
                .extracting(file -> file.getFileName().toString().replace(".txt", ""))
                .containsExactlyInAnyOrder(
                        "ar", "de", "en", "es", "fr", "it", "ja", "nl", "pl", "pt-BR", "ru", "zh-Hans");
        assertThat(files.stream().flatMap(file -> sentences(file).stream()).distinct())
                .hasSizeGreaterThanOrEqualTo(FEWEST_SENTENCES);
    }

    @ParameterizedTest
    @MethodSource("files")
    @DisplayName("are not raised by what good agents write: never a warning, at most one hint in a hundred sentences")
    void innocentSentencesPass(Path file) {
        LanguageTag locale = LanguageTag.of(file.getFileName().toString().replace(".txt", ""));
        List<String> sentences = sentences(file);
        List<String> loud = new ArrayList<>();
        List<String> hints = new ArrayList<>();
        for (String sentence : sentences) {
            for (Finding finding : coach.check(Draft.of(sentence, locale))) {
                String shown = finding.rule() + " \"" + sentence.substring(finding.start(), finding.end()) + "\" in: "
                        + sentence;
                switch (finding.severity()) {
                    case BLOCK, WARN -> loud.add(shown);
                    case HINT -> hints.add(shown);
                    case INFO -> {}
                }
            }
        }

        assertThat(loud).isEmpty();
        assertThat(hints).hasSizeLessThanOrEqualTo((int) Math.ceil(sentences.size() * HINTS));
    }

    static List<LanguageTag> languages() {
        return List.copyOf(PhraseLibrary.shipped().languages());
    }

    @ParameterizedTest
    @MethodSource("languages")
    @DisplayName("are not raised by the phrase library: nothing blocks, at most one warning in fifty phrases")
    void thePhraseLibraryPasses(LanguageTag language) {
        PhraseLibrary library = PhraseLibrary.shipped();
        List<String> blocked = new ArrayList<>();
        List<String> warned = new ArrayList<>();
        int phrases = 0;
        for (Phrase unit : library.units()) {
            // Amounts come ready formatted from whoever sends the phrase; the examples are English ones.
            Map<String, Object> values = unit.slots().stream()
                    .filter(slot -> slot.type() != SlotType.MONEY)
                    .collect(Collectors.toMap(Slot::name, Slot::example));
            for (Register register : List.of(Register.FORMAL, Register.INFORMAL)) {
                String text = library.render(unit.key(), language, register, values)
                        .orElseThrow()
                        .text();
                phrases++;
                for (Finding finding : coach.check(Draft.of(text, language))) {
                    if (finding.rule().equals("G01")) {
                        continue;
                    }
                    switch (finding.severity()) {
                        case BLOCK -> blocked.add(finding.rule() + " in: " + text);
                        case WARN -> warned.add(finding.rule() + " in: " + text);
                        case HINT, INFO -> {}
                    }
                }
            }
        }

        assertThat(blocked).isEmpty();
        assertThat(warned).hasSizeLessThanOrEqualTo(phrases / 50);
    }

    private static List<String> sentences(Path file) {
        try {
            return Files.readAllLines(file).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
