package org.xenia.server.assistant;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xenia.server.StandInLanguageTool;
import org.xenia.server.TestAnswer;
import org.xenia.server.TestShop;
import tools.jackson.databind.JsonNode;

/// R27: spelling and grammar of a draft by a LanguageTool server of one's own.
class GrammarTest {

    private static final StandInLanguageTool TOOL = StandInLanguageTool.shared();

    private final TestShop shop = TestShop.open();
    private String conversation = "";

    @BeforeEach
    void anEnglishCustomerWrote() {
        TOOL.corrects("recieve", "receive");
        TOOL.corrects("Zwitschbox", "Switchbox");
        TOOL.corrects("{nmae}", "{name}");
        TOOL.corrects("03/04/2027", "04/03/2027");
        conversation = "/api/v1/conversations/"
                + shop.write(
                                "grammar-" + UUID.randomUUID(),
                                Map.of("id", "pat", "name", "Pat Doe", "language", "en", "country", "GB"),
                                "Hello, when will my order arrive?",
                                null)
                        .text("/conversation");
    }

    @AfterAll
    static void letGo() {
        TOOL.release();
    }

    private List<JsonNode> findings(String text, String language) {
        TestAnswer answer = shop.staff().post(conversation + "/coach", Map.of("text", text, "language", language));
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        return answer.json().get("findings").valueStream().toList();
    }

    private List<JsonNode> grammar(String text) {
        return findings(text, "en").stream()
                .filter(finding -> finding.get("rule").stringValue().equals("grammar"))
                .toList();
    }

    @Test
    void whatItMarksIsAHintWithItsFirstSuggestionAtTheRightPlace() {
        String text = "🎁 You will recieve it on Monday.";

        assertThat(grammar(text)).singleElement().satisfies(finding -> {
            assertThat(text.substring(
                            finding.get("start").intValue(), finding.get("end").intValue()))
                    .isEqualTo("recieve");
            assertThat(finding.get("replacement").stringValue()).isEqualTo("receive");
            assertThat(finding.get("severity").stringValue()).isEqualTo("HINT");
            assertThat(finding.get("grade").stringValue()).isEqualTo("C");
            assertThat(finding.get("source").stringValue()).isEqualTo("LanguageTool");
            assertThat(finding.get("title").stringValue()).isEqualTo("Spelling");
            assertThat(finding.get("advice").stringValue()).contains("receive");
        });
        assertThat(TOOL.received())
                .filteredOn(form -> form.get("text").equals(text))
                .allSatisfy(form -> assertThat(form).containsEntry("language", "en-GB"));
        assertThat(shop.staff()
                        .post(conversation + "/coach/outcomes", Map.of("rule", "grammar", "outcome", "accepted"))
                        .status())
                .isEqualTo(204);
    }

    @Test
    void personalDataNeverLeavesAndOffsetsStay() {
        String text = "Write to pat.doe@example.org, you will recieve it.";

        assertThat(grammar(text))
                .singleElement()
                .satisfies(
                        finding -> assertThat(finding.get("start").intValue()).isEqualTo(text.indexOf("recieve")));
        assertThat(TOOL.received())
                .noneMatch(form -> form.get("text").contains("pat.doe"))
                .anyMatch(form -> form.get("text").length() == text.length()
                        && form.get("text").startsWith("Write to XXX"));
    }

    @Test
    void keptWordsPlaceholdersAndWhatTheCoachMarksAreNotMarked() {
        TestAnswer term = shop.staff()
                .post(
                        "/api/v1/terms",
                        Map.of("source", "Zwitschbox", "sourceLanguage", "en", "status", "doNotTranslate"));
        assertThat(term.status()).as(term.toString()).isEqualTo(201);

        assertThat(grammar("Hello {nmae}, your Zwitschbox arrives on 03/04/2027."))
                .isEmpty();
        assertThat(findings("It arrives on 03/04/2027.", "en"))
                .anyMatch(finding -> finding.get("rule").stringValue().equals("G05"));
    }

    @Test
    void moreThanTwentyAreTooMany() {
        assertThat(grammar("They recieve. ".repeat(30))).hasSize(20);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                StandInLanguageTool.ERROR,
                StandInLanguageTool.SLOW,
                StandInLanguageTool.MALFORMED,
                StandInLanguageTool.OFFSETS
            })
    void whateverGoesWrongThereTheCoachSpeaks(String fault) {
        assertThat(findings("You recieve it on 03/04/2027, " + fault + ".", "en"))
                .anyMatch(finding -> finding.get("rule").stringValue().equals("G05"))
                .noneMatch(finding -> finding.get("rule").stringValue().equals("grammar"));
        assertThat(grammar("You will recieve it.")).hasSize(1);
    }

    @Test
    void aLanguageItDoesNotKnowIsNotSent() {
        assertThat(findings("Recibirá recieve mañana.", "es"))
                .noneMatch(finding -> finding.get("rule").stringValue().equals("grammar"));
        assertThat(TOOL.received()).noneMatch(form -> form.get("text").contains("Recibirá"));
    }

    @Test
    void withTheCoachSwitchedOffNothingIsSent() {
        shop.staff().put("/api/v1/settings/culture", Map.of("coach", false));

        assertThat(findings("Nobody reads that you recieve this.", "en")).isEmpty();
        assertThat(TOOL.received()).noneMatch(form -> form.get("text").startsWith("Nobody reads"));
    }
}
