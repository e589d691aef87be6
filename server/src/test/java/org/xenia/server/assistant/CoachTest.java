package org.xenia.server.assistant;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xenia.server.TestAnswer;
import org.xenia.server.TestShop;
import tools.jackson.databind.JsonNode;

/// R12, R22, R27, R28: drafts are checked before they are sent, and a reason is needed where the coach
/// blocks.
class CoachTest {

    private static final String AMBIGUOUS = "Your order arrives on 03/04/2027.";

    private final TestShop shop = TestShop.open();
    private String conversation = "";

    @BeforeEach
    void anEnglishCustomerWrote() {
        conversation = "/api/v1/conversations/"
                + shop.write(
                                "coach-" + UUID.randomUUID(),
                                Map.of("id", "pat", "name", "Pat Doe", "language", "en", "country", "GB"),
                                "Hello, when will my order arrive?",
                                null)
                        .text("/conversation");
    }

    private List<JsonNode> findings(Map<String, ?> draft) {
        TestAnswer answer = shop.staff().post(conversation + "/coach", draft);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        return answer.json().get("findings").valueStream().toList();
    }

    private JsonNode rule(String id) {
        return TestShop.items(shop.staff().get("/api/v1/coach/rules")).stream()
                .filter(rule -> rule.get("id").stringValue().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aDateThatReadsTwoWaysIsMarkedWithItsReason() {
        List<JsonNode> findings = findings(Map.of("text", AMBIGUOUS, "language", "en"));

        assertThat(findings)
                .filteredOn(finding -> finding.get("rule").stringValue().equals("G05"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(AMBIGUOUS.substring(
                                    finding.get("start").intValue(),
                                    finding.get("end").intValue()))
                            .isEqualTo("03/04/2027");
                    assertThat(finding.get("in").stringValue()).isEqualTo("text");
                    assertThat(finding.get("message").stringValue()).isNotBlank();
                    assertThat(finding.get("title").stringValue()).isNotBlank();
                    assertThat(finding.get("source").stringValue()).isNotBlank();
                });
        assertThat(findings(Map.of("text", "Your order arrives on 3 April 2027.", "language", "en")))
                .noneMatch(finding -> finding.get("rule").stringValue().equals("G05"));
    }

    @Test
    void aRuleThatSpeaksOfTheTextIsNotRepeatedForItsTranslation() {
        List<JsonNode> findings = findings(Map.of(
                "text",
                AMBIGUOUS,
                "language",
                "en",
                "translation",
                Map.of("language", "es", "text", "Su pedido llega el 03/04/2027.")));

        assertThat(findings)
                .filteredOn(finding -> finding.get("rule").stringValue().equals("G05"))
                .hasSize(1);
    }

    @Test
    void whatTheCoachBlocksGoesOutWithAReasonAloneAndThatIsRemembered() {
        assertThat(shop.staff()
                        .patch("/api/v1/coach/rules/G05", Map.of("severity", "BLOCK"))
                        .status())
                .isEqualTo(200);
        findings(Map.of("text", AMBIGUOUS, "language", "en"));

        TestAnswer blocked = shop.staff().post(conversation + "/replies", Map.of("text", AMBIGUOUS));
        assertThat(blocked.status()).as(blocked.toString()).isEqualTo(422);
        assertThat(blocked.code()).isEqualTo("blocked_by_checks");
        assertThat(blocked.json().get("errors")).anySatisfy(error -> {
            assertThat(error.get("code").stringValue()).isEqualTo("coach_rule");
            assertThat(error.get("message").stringValue()).contains("G05");
        });
        assertThat(shop.staff()
                        .post(conversation + "/replies", Map.of("text", AMBIGUOUS, "override", "because"))
                        .status())
                .isEqualTo(400);

        TestAnswer sent = shop.staff()
                .post(
                        conversation + "/replies",
                        Map.of("text", AMBIGUOUS, "override", "The customer wrote the date in this form"));
        assertThat(sent.status()).as(sent.toString()).isEqualTo(201);
        assertThat(rule("G05").get("shown").intValue()).isEqualTo(1);
        assertThat(rule("G05").get("overridden").intValue()).isEqualTo(1);
        assertThat(rule("G05").get("overrideRate").doubleValue()).isEqualTo(1.0);
        assertThat(TestShop.items(shop.staff().get("/api/v1/audit")))
                .anySatisfy(
                        entry -> assertThat(entry.get("action").stringValue()).isEqualTo("checks.overridden"));
    }

    @Test
    void aRuleSpeaksAsTheWorkspaceSetsItButNeverLouderThanItsEvidence() {
        JsonNode quiet = shop.staff()
                .patch("/api/v1/coach/rules/G05", Map.of("enabled", false))
                .json();
        assertThat(quiet.get("enabled").booleanValue()).isFalse();
        assertThat(findings(Map.of("text", AMBIGUOUS, "language", "en")))
                .noneMatch(finding -> finding.get("rule").stringValue().equals("G05"));

        TestAnswer tooLoud = shop.staff().patch("/api/v1/coach/rules/G24", Map.of("severity", "BLOCK"));
        assertThat(tooLoud.status()).isEqualTo(400);
        assertThat(tooLoud.toString()).contains("severity_cap");
        assertThat(rule("G24").get("severity").stringValue()).isEqualTo("HINT");
        JsonNode signed = shop.staff()
                .patch("/api/v1/coach/rules/G24", Map.of("reviewer", "Jane Roe, 2026-11-20", "severity", "WARN"))
                .json();
        assertThat(signed.get("severity").stringValue()).isEqualTo("WARN");
        assertThat(shop.company()
                        .agent("en")
                        .patch("/api/v1/coach/rules/G24", Map.of("enabled", false))
                        .status())
                .isEqualTo(403);
        assertThat(shop.staff()
                        .patch("/api/v1/coach/rules/G999", Map.of("enabled", false))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void whatBecameOfFindingsIsCountedOnceATurn() {
        findings(Map.of("text", AMBIGUOUS, "language", "en"));
        findings(Map.of("text", AMBIGUOUS + " Thank you.", "language", "en"));
        assertThat(shop.staff()
                        .post(conversation + "/coach/outcomes", Map.of("rule", "G05", "outcome", "accepted"))
                        .status())
                .isEqualTo(204);

        assertThat(rule("G05").get("shown").intValue()).isEqualTo(1);
        assertThat(rule("G05").get("acceptance").doubleValue()).isEqualTo(1.0);
        assertThat(shop.staff()
                        .post(conversation + "/coach/outcomes", Map.of("rule", "G05", "outcome", "loved"))
                        .status())
                .isEqualTo(400);
    }

    @Test
    void notesAreReadAndNeverHindered() {
        TestAnswer checked =
                shop.staff().post(conversation + "/notes/check", Map.of("text", "Please call her back on Monday."));

        assertThat(checked.status()).as(checked.toString()).isEqualTo(200);
        assertThat(checked.json().get("findings")).isEmpty();
    }

    @Test
    void aNoteThatPutsAGroupInPlaceOfAPersonIsPointedOutAndAReplyIsNotReadSo() {
        String typical = "Typical German customer, they are all like that.";

        TestAnswer checked = shop.staff().post(conversation + "/notes/check", Map.of("text", typical));

        assertThat(checked.json().get("findings"))
                .isNotEmpty()
                .allSatisfy(finding ->
                        assertThat(finding.get("rule").stringValue()).as("R28").isEqualTo("N01"))
                .noneMatch(finding -> finding.get("severity").stringValue().equals("BLOCK"));
        assertThat(findings(Map.of("text", typical, "language", "en")))
                .noneMatch(finding -> finding.get("rule").stringValue().equals("N01"));
        assertThat(shop.program()
                        .post(conversation + "/notes/check", Map.of("text", typical))
                        .status())
                .as("notes are written by people, so programs have nothing to check")
                .isEqualTo(403);
    }

    @Test
    void theCoachCanBeSwitchedOff() {
        shop.staff().put("/api/v1/settings/culture", Map.of("coach", false));

        assertThat(findings(Map.of("text", AMBIGUOUS, "language", "en"))).isEmpty();
    }

    @Test
    void aReplyInAnotherLanguageGoesOutAsWrittenWithAReasonAlone() {
        conversation = from("ja", "JP", "注文した商品がまだ届きません。いつ届きますか。");
        String text = "Thank you for your message. We have received your return and will refund you.";

        TestAnswer blocked = shop.staff()
                .post(conversation + "/replies", Map.of("text", text, "language", "en", "translate", false));
        assertThat(blocked.status()).as(blocked.toString()).isEqualTo(422);
        assertThat(blocked.json().get("errors"))
                .anySatisfy(
                        error -> assertThat(error.get("message").stringValue()).contains("G04"));

        TestAnswer sent = shop.staff()
                .post(
                        conversation + "/replies",
                        Map.of(
                                "text",
                                text,
                                "language",
                                "en",
                                "translate",
                                false,
                                "override",
                                "The customer asked us on the phone to answer in English"));
        assertThat(sent.status()).as(sent.toString()).isEqualTo(201);
    }

    @Test
    void aReplyThatNoEngineCouldTranslateIsStoppedUntilSomebodyGivesAReason() {
        conversation = from("ja", "JP", "注文した商品がまだ届きません。いつ届きますか。");
        String text = "Thank you for your message. We have received your return and will refund you.";
        assertThat(rules(Map.of("text", text, "language", "en")))
                .as("a translation may still come")
                .doesNotContain("G04");
        assertThat(findings(Map.of("text", text, "language", "en", "asWritten", true)))
                .filteredOn(finding -> finding.get("rule").stringValue().equals("G04"))
                .singleElement()
                .satisfies(finding ->
                        assertThat(finding.get("severity").stringValue()).isEqualTo("BLOCK"));

        TestAnswer blocked = shop.staff().post(conversation + "/replies", Map.of("text", text));
        assertThat(blocked.status()).as(blocked.toString()).isEqualTo(422);
        assertThat(blocked.json().get("errors"))
                .anySatisfy(
                        error -> assertThat(error.get("message").stringValue()).contains("G04"));

        assertThat(shop.staff()
                        .post(
                                conversation + "/replies",
                                Map.of("text", text, "override", "No engine; the customer can have it read to them"))
                        .status())
                .isEqualTo(201);
    }

    @Test
    void aReplyInAnyLanguageTheCustomerReadsNeedsNoReason() {
        conversation = "/api/v1/conversations/"
                + shop.write(
                                "coach-" + UUID.randomUUID(),
                                Map.of("id", "reads-" + UUID.randomUUID(), "language", "ja", "country", "JP"),
                                "注文した商品がまだ届きません。いつ届きますか。",
                                null)
                        .text("/conversation");
        String customer = shop.staff().get(conversation).text("/customer/id");
        assertThat(shop.staff()
                        .patch(
                                "/api/v1/customers/" + customer,
                                Map.of("languages", List.of(Map.of("language", "ja"), Map.of("language", "en"))))
                        .status())
                .isEqualTo(200);
        String text = "Thank you for your message. We have received your return and will refund you.";

        assertThat(shop.staff()
                        .post(conversation + "/replies", Map.of("text", text))
                        .status())
                .isEqualTo(201);
    }

    @Test
    void whatAWorkspaceKnowsOfAMarketChangesWhatTheCoachSays() {
        conversation = from("pt-BR", "BR", "Olá, quando chega o meu pedido?");
        Map<String, String> draft = Map.of("text", "Tudo certo 👌", "language", "pt-BR");
        // The rule of the market is the more special of the two that read this fact.
        assertThat(rules(draft)).contains("TR04");

        TestAnswer set = shop.staff()
                .put(
                        "/api/v1/culture/facts/br.sensitivity.emoji-ok-hand",
                        Map.of(
                                "value",
                                Map.of("kind", "EMOJI", "terms", List.of("👌"), "effect", "FAVOUR"),
                                "reason",
                                "Our customers use it themselves"));
        assertThat(set.status()).as(set.toString()).isEqualTo(200);

        assertThat(rules(draft)).doesNotContain("TR04", "G31");
    }

    private String from(String language, String country, String text) {
        return "/api/v1/conversations/"
                + shop.write(
                                "coach-" + UUID.randomUUID(),
                                Map.of("id", "c-" + language, "name", "Kim", "language", language, "country", country),
                                text,
                                null)
                        .text("/conversation");
    }

    private List<String> rules(Map<String, ?> draft) {
        return findings(draft).stream()
                .map(finding -> finding.get("rule").stringValue())
                .toList();
    }
}
