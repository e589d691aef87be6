package org.xenia.server.translation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.xenia.language.translate.engine.apertium.ApertiumEngine;
import org.xenia.server.TestAnswer;
import org.xenia.server.conversation.Accepted;
import tools.jackson.databind.JsonNode;

/// R2, R5, R8: what customers write, in the language of those who read it.
class InboundTranslationTest {

    private final TranslationScene scene = new TranslationScene();

    @Test
    void aSpanishMessageIsReadInEnglishThroughApertiumWithoutAnyoneSettingItUp() {
        assumeThat(ApertiumEngine.findInstalled()).isPresent();

        JsonNode translation = scene.translated("maria", "Hola, ¿dónde está mi pedido? Gracias por la ayuda.");

        assertThat(translation.path("status").asString()).isEqualTo("ready");
        assertThat(translation.path("engine").asString()).isEqualTo("Apertium");
        assertThat(translation.path("text").asString())
                .containsIgnoringCase("where")
                .contains("?");
        assertThat(translation.path("confidence").asDouble()).isBetween(0.1, 1.0);
    }

    @Test
    void withoutAnEngineTheMessageIsThereAndTheHouseSaysWhyItIsNotTranslatedUntilOneComes() {
        scene.withoutEngines();
        Accepted[] accepted = new Accepted[1];
        scene.after(
                () -> accepted[0] = scene.receive("pedro", "Buenos días, quiero devolver estos zapatos rojos."),
                event -> event.type().equals("message.translated"));

        JsonNode missing = scene.translation(accepted[0], "en");
        assertThat(missing.path("status").asString()).isEqualTo("unavailable");
        assertThat(missing.path("reason").asString()).isEqualTo("No translation engine is set up.");
        assertThat(scene.message(accepted[0]).path("original").asString()).startsWith("Buenos días");

        try (StandInEngine engine = StandInEngine.start()
                .knows(
                        "Buenos días, quiero devolver estos zapatos rojos.",
                        "Good morning, I want to return these red shoes.")) {
            scene.after(
                    () -> scene.connect(engine, "first"),
                    event -> event.type().equals("message.translated")
                            && event.data().path("status").asString().equals("ready"));
            assertThat(scene.translation(accepted[0], "en").path("text").asString())
                    .isEqualTo("Good morning, I want to return these red shoes.");
        }
    }

    @Test
    void aFailingEngineIsPassedOverAndShownAsDown() {
        scene.withoutEngines();
        try (StandInEngine broken = StandInEngine.start();
                StandInEngine well = StandInEngine.start().knows("Hola, necesito ayuda.", "Hello, I need help.")) {
            broken.fails(500);
            String first = scene.connect(broken, "broken");
            String second = scene.connect(well, "well");

            JsonNode translation = scene.translated("ana", "Hola, necesito ayuda.");

            assertThat(translation.path("text").asString()).isEqualTo("Hello, I need help.");
            assertThat(translation.path("engine").asString()).isEqualTo("well");
            assertThat(scene.engine(first).at("/health/state").asString()).isEqualTo("down");
            assertThat(scene.engine(first).at("/health/detail").asString())
                    .isEqualTo("The engine reports an error of its own.");
            assertThat(scene.engine(first).at("/counters/failures").asLong()).isPositive();
            assertThat(scene.engine(second).at("/health/state").asString()).isEqualTo("up");
            assertThat(scene.engine(second).at("/counters/characters").asLong()).isPositive();
        }
    }

    @Test
    void whenAllEnginesFailTheMessageStaysAndIsTriedAgainOnceOneRecovers() {
        scene.withoutEngines();
        try (StandInEngine engine =
                StandInEngine.start().knows("El paquete llegó roto.", "The parcel arrived broken.")) {
            engine.fails(503);
            String id = scene.connect(engine, "flaky");
            Accepted[] accepted = new Accepted[1];
            scene.after(
                    () -> accepted[0] = scene.receive("luis", "El paquete llegó roto."),
                    event -> event.type().equals("message.translated"));
            assertThat(scene.translation(accepted[0], "en").path("status").asString())
                    .isEqualTo("failed");
            assertThat(scene.message(accepted[0]).path("original").asString()).isEqualTo("El paquete llegó roto.");

            engine.fails(0);
            scene.after(
                    () -> scene.admin.patch("/api/v1/engines/" + id, Map.of("enabled", true)),
                    event -> event.type().equals("message.translated")
                            && event.data().path("status").asString().equals("ready"));
            assertThat(scene.translation(accepted[0], "en").path("text").asString())
                    .isEqualTo("The parcel arrived broken.");
        }
    }

    @Test
    void aCorrectionSticksAndTheMemoryAnswersTheNextTime() {
        scene.withoutEngines();
        try (StandInEngine engine = StandInEngine.start()) {
            scene.connect(engine, "poor");
            Accepted[] accepted = new Accepted[1];
            scene.after(
                    () -> accepted[0] = scene.receive("eva", "El envío llegó ayer."),
                    event -> event.type().equals("message.translated"));

            TestAnswer corrected = scene.admin.put(
                    "/api/v1/messages/" + accepted[0].message() + "/translations/en",
                    Map.of("text", "The shipment arrived yesterday."));

            assertThat(corrected.status()).as(corrected.toString()).isEqualTo(200);
            JsonNode shown = TranslationScene.translation(corrected.json(), "en");
            assertThat(shown.path("text").asString()).isEqualTo("The shipment arrived yesterday.");
            assertThat(shown.at("/editedBy/name").asString()).isEqualTo("Ada Administrator");

            int asked = engine.received().size();
            JsonNode again = scene.translated("otto", "El envío llegó ayer.");
            assertThat(again.path("text").asString()).isEqualTo("The shipment arrived yesterday.");
            assertThat(again.path("engine").asString()).isEqualTo("memory");
            assertThat(again.at("/memory/exact").asBoolean()).isTrue();
            assertThat(engine.received()).hasSize(asked);
        }
    }

    @Test
    void personalDataIsMaskedBeforeItLeavesTheHouseRestoredAfterAndTheTransferIsWrittenDown() {
        scene.withoutEngines();
        try (StandInEngine engine = StandInEngine.start().knows("Mi tarjeta es", "My card is")) {
            scene.connect(engine, "outside");

            JsonNode translation =
                    scene.translated("rosa", "Mi tarjeta es 4111 1111 1111 1111 y mi correo es rosa.diaz@example.com.");

            assertThat(engine.received())
                    .isNotEmpty()
                    .allSatisfy(text -> assertThat(text)
                            .doesNotContain("4111")
                            .doesNotContain("1111")
                            .doesNotContain("rosa.diaz"));
            assertThat(translation.path("text").asString())
                    .contains("My card is 4111 1111 1111 1111")
                    .contains("rosa.diaz@example.com");
            JsonNode transfer = scene.admin.get("/api/v1/transfers").json().at("/items/0");
            assertThat(transfer.path("engine").asString()).isEqualTo("outside");
            assertThat(transfer.path("country").asString()).isEqualTo("DE");
            assertThat(transfer.path("basis").asString()).isEqualTo("Art. 28 GDPR");
            assertThat(transfer.path("characters").asInt()).isPositive();
            assertThat(transfer.path("masked").toString()).contains("CARD").contains("EMAIL");
            assertThat(transfer.toString()).doesNotContain("4111").doesNotContain("rosa.diaz");
        }
    }

    @Test
    void aCorrectedLanguageHasTheMessageTranslatedAnew() {
        scene.withoutEngines();
        try (StandInEngine engine = StandInEngine.start()) {
            scene.connect(engine, "any");
            Accepted[] accepted = new Accepted[1];
            scene.after(
                    () -> accepted[0] = scene.receive("mia", "Gracias por todo, muy amables."),
                    event -> event.type().equals("message.translated"));
            assertThat(scene.message(accepted[0]).path("language").asString()).isEqualTo("es");

            scene.after(
                    () -> scene.admin.post(
                            "/api/v1/messages/" + accepted[0].message() + "/language", Map.of("language", "fr")),
                    event -> event.type().equals("message.translated"));

            JsonNode message = scene.message(accepted[0]);
            assertThat(message.path("language").asString()).isEqualTo("fr");
            assertThat(TranslationScene.translation(message, "en")
                            .path("status")
                            .asString())
                    .isEqualTo("ready");
        }
    }

    @Test
    void aReaderOfAnotherLanguageHasAMessageTranslatedWhenTheyAsk() {
        scene.withoutEngines();
        try (StandInEngine engine =
                StandInEngine.start().knows("¿Tienen tienda en Madrid?", "Haben Sie ein Geschäft in Madrid?")) {
            scene.connect(engine, "any");
            Accepted accepted = scene.receive("ines", "¿Tienen tienda en Madrid?");
            scene.admin.post("/api/v1/messages/" + accepted.message() + "/language", Map.of("language", "es"));

            TestAnswer asked = scene.admin.post(
                    "/api/v1/messages/" + accepted.message() + "/translations", Map.of("language", "de"));

            assertThat(TranslationScene.translation(asked.json(), "de")
                            .path("text")
                            .asString())
                    .isEqualTo("Haben Sie ein Geschäft in Madrid?");
        }
    }
}
