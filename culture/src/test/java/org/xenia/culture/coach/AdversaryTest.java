package org.xenia.culture.coach;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.xenia.culture.coach.draft.Draft;
import org.xenia.culture.coach.draft.DraftReader;
import org.xenia.language.LanguageTag;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("R27: what was written to prove the coach wrong")
class AdversaryTest {

    private static final Path DIRECTORY =
            Path.of("src", "test", "resources", "org", "xenia", "culture", "coach", "adversary");

    private final Coach coach = Coach.shipped();

    @Test
    @DisplayName("innocent sentences beside the words of rules raise nothing, in 28 languages")
    void innocentSentencesPass() throws IOException {
        List<String> raised = new ArrayList<>();
        for (String line : lines("innocent.txt")) {
            int bar = line.indexOf('|');
            String text = line.substring(bar + 1);
            for (Finding finding : coach.check(Draft.of(text, LanguageTag.of(line.substring(0, bar))))) {
                if (finding.severity() != Severity.INFO) {
                    raised.add(finding.rule() + " in: " + line);
                }
            }
        }
        assertThat(raised).isEmpty();
    }

    @Test
    @DisplayName("drafts that must not leave as they are are caught by their rule")
    void guiltySentencesAreCaught() throws IOException {
        List<String> missed = new ArrayList<>();
        for (String line : lines("caught.txt")) {
            int space = line.indexOf(' ');
            Draft draft = DraftReader.read(JsonMapper.shared().readTree(line.substring(space + 1)));
            if (coach.review(draft).findings().stream()
                    .noneMatch(finding -> finding.rule().equals(line.substring(0, space)))) {
                missed.add(line);
            }
        }
        assertThat(missed).isEmpty();
    }

    private static List<String> lines(String file) throws IOException {
        return Files.readAllLines(DIRECTORY.resolve(file)).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
    }
}
