package org.xenia.server.translation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xenia.server.TestAnswer;
import org.xenia.server.TestBrowser;
import org.xenia.server.conversation.Accepted;
import tools.jackson.databind.JsonNode;

/// R6, R13: what staff write, in the language of the customer, with its checks before it is sent.
class DraftTest {

    private static final String DRAFT = "You can return it within 14 days.";

    private final TranslationScene scene = new TranslationScene().withoutEngines();
    private final StandInEngine engine = StandInEngine.start();
    private String conversation = "";

    @BeforeEach
    void aSpanishCustomerWrote() {
        engine.knows(DRAFT, "Puede devolverlo en un plazo de 14 días.");
        scene.connect(engine, "outside");
        Accepted[] accepted = new Accepted[1];
        scene.after(
                () -> accepted[0] = scene.receive("carmen", "Buenas tardes, ¿puedo devolver este vestido?"),
                event -> event.type().equals("message.translated"));
        conversation = "/api/v1/conversations/" + accepted[0].conversation();
    }

    @AfterEach
    void close() {
        engine.close();
    }

    private TestAnswer draft(String text) {
        return scene.admin.post(conversation + "/draft-translation", Map.of("text", text));
    }

    private TestAnswer reply(String text, String translation) {
        return scene.admin.post(
                conversation + "/replies",
                Map.of("text", text, "translation", Map.of("language", "es", "text", translation)));
    }

    @Test
    void theAuthorSeesTheTranslationAndItsChecksBeforeSending() {
        TestAnswer answer = draft(DRAFT);

        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        assertThat(answer.json().path("needed").asBoolean()).isTrue();
        assertThat(answer.text("/translation/text")).isEqualTo("Puede devolverlo en un plazo de 14 días.");
        assertThat(answer.json().at("/translation/checks"))
                .isNotEmpty()
                .allSatisfy(check -> assertThat(check.path("ok").asBoolean())
                        .as(check.toString())
                        .isTrue());
    }

    @Test
    void aDraftInTheCustomersLanguageNeedsNoTranslation() {
        TestAnswer answer = draft("Buenas tardes, claro que puede devolverlo sin problema.");

        assertThat(answer.json().path("needed").asBoolean()).isFalse();
        assertThat(answer.json().path("translation").isNull()).isTrue();
    }

    @Test
    void aReplyGoesOutTranslatedAndKeepsItsOriginal() {
        JsonNode message = scene.admin
                .post(conversation + "/replies", Map.of("text", DRAFT))
                .json();

        assertThat(message.path("original").asString()).isEqualTo(DRAFT);
        assertThat(message.at("/sent/text").asString()).isEqualTo("Puede devolverlo en un plazo de 14 días.");
        assertThat(message.at("/sent/translated").asBoolean()).isTrue();
        assertThat(TranslationScene.translation(message, "es").path("engine").asString())
                .isEqualTo("outside");
    }

    @Test
    void fourteenThatBecomesFortyIsBlockedUntilSomebodyGivesAReason() {
        String wrong = "Puede devolverlo en un plazo de 40 días.";

        TestAnswer blocked = reply(DRAFT, wrong);
        assertThat(blocked.status()).as(blocked.toString()).isEqualTo(422);
        assertThat(blocked.code()).isEqualTo("blocked_by_checks");
        assertThat(blocked.text("/errors/0/code")).isEqualTo("check_numbers");
        assertThat(blocked.text("/errors/0/message"))
                .contains("“14” is missing from the translation. “40” is not in the original.");

        TestAnswer sent = scene.admin.post(
                conversation + "/replies",
                Map.of(
                        "text",
                        DRAFT,
                        "translation",
                        Map.of("language", "es", "text", wrong),
                        "override",
                        "Agreed by telephone"));
        assertThat(sent.status()).as(sent.toString()).isEqualTo(201);
        TestBrowser german = scene.company.agent("de");
        JsonNode shown = german.get(conversation + "/messages")
                .json()
                .get("items")
                .valueStream()
                .toList()
                .getLast();
        assertThat(TranslationScene.translation(shown, "es")
                        .get("checks")
                        .valueStream()
                        .filter(check -> check.get("name").stringValue().equals("numbers"))
                        .map(check -> check.get("detail").stringValue()))
                .as("every reader is told in their own language")
                .containsExactly("„14“ fehlt in der Übersetzung. „40“ steht nicht im Original.");
        assertThat(scene.admin.get("/api/v1/memory?from=en&to=es").json().path("items"))
                .as("what contradicts its original is not learnt")
                .isEmpty();
    }

    @Test
    void aChangedTranslationIsRememberedSentenceBySentence() {
        engine.knows("Thank you.", "Gracias.");
        String text = DRAFT + " Thank you.";
        draft(text);

        JsonNode sent =
                reply(text, "Tiene 14 días para devolverlo. Muchas gracias.").json();
        assertThat(TranslationScene.translation(sent, "es").at("/editedBy/id").asString())
                .isEqualTo(scene.company.admin().id().toString());

        TestAnswer again = draft(DRAFT);
        assertThat(again.text("/translation/text")).isEqualTo("Tiene 14 días para devolverlo.");
        assertThat(again.text("/translation/engine")).isEqualTo("memory");
        TestAnswer otherFigure = draft("You can return it within 30 days.");
        assertThat(otherFigure.text("/translation/text")).isEqualTo("Tiene 30 días para devolverlo.");
    }

    @Test
    void whatWasShownAndNotChangedIsNoCorrection() {
        String shown = draft(DRAFT).text("/translation/text");

        JsonNode sent = reply(DRAFT, shown).json();

        JsonNode translation = TranslationScene.translation(sent, "es");
        assertThat(translation.path("editedBy").isMissingNode()).isTrue();
        assertThat(translation.path("engine").asString()).isEqualTo("outside");
    }

    @Test
    void aForbiddenTermIsCaught() {
        scene.admin.post(
                "/api/v1/terms",
                Map.of(
                        "source",
                        "refund",
                        "sourceLanguage",
                        "en",
                        "target",
                        "devolución de dinero",
                        "targetLanguage",
                        "es",
                        "status",
                        "forbidden"));

        TestAnswer blocked = reply("Your refund is on its way.", "Su devolución de dinero está en camino.");

        assertThat(blocked.status()).as(blocked.toString()).isEqualTo(422);
        assertThat(blocked.toString()).contains("check_terms");
    }

    @Test
    void approvedTermsStandInWhateverTheEngineWrites() {
        scene.admin.post(
                "/api/v1/terms",
                Map.of(
                        "source",
                        "loyalty card",
                        "sourceLanguage",
                        "en",
                        "target",
                        "tarjeta Amiga",
                        "targetLanguage",
                        "es",
                        "status",
                        "approved"));

        TestAnswer answer = draft("Show your loyalty card in the shop.");

        assertThat(answer.text("/translation/text")).contains("tarjeta Amiga");
        assertThat(answer.text("/translation/terms/0/target")).isEqualTo("tarjeta Amiga");
    }

    @Test
    void whenNoEngineAnswersTheReplyGoesOutAsWrittenWithAReasonAndSaysSo() {
        engine.fails(500);
        TestAnswer answer = draft("We are looking into this matter right now.");
        assertThat(answer.json().path("translation").isNull()).isTrue();
        assertThat(answer.text("/unavailable")).isEqualTo("The translation engines are not answering at the moment.");

        String text = "We are looking into this matter right now.";
        assertThat(scene.admin
                        .post(conversation + "/replies", Map.of("text", text))
                        .status())
                .isEqualTo(422);
        JsonNode sent = scene.admin
                .post(
                        conversation + "/replies",
                        Map.of("text", text, "override", "The engine is down and the customer waits"))
                .json();
        assertThat(sent.at("/sent/translated").asBoolean()).isFalse();
        assertThat(sent.at("/sent/text").asString()).isEqualTo("We are looking into this matter right now.");
        assertThat(TranslationScene.translation(sent, "es").path("status").asString())
                .isEqualTo("failed");
    }
}
