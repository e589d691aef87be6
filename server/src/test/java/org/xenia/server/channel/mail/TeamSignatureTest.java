package org.xenia.server.channel.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.xenia.server.TestAnswer;
import org.xenia.server.TestBrowser;
import org.xenia.server.TestShop;
import tools.jackson.databind.JsonNode;

/// Mails are signed in the customer's language by the person, else by their team, else by the channel, and the writer
/// sees it before sending (R1, R48).
class TeamSignatureTest {

    private static final String TEAM_WORDS = "{agent}\nEquipo de envíos";

    private final MailScene scene = MailScene.open(Map.of()).watched();

    @AfterEach
    void close() {
        scene.close();
    }

    private String conversation() {
        scene.deliver("""
                From: Ana <ana@plaza.example>
                To: help@shop.example
                Subject: Pedido
                Message-ID: <s@plaza.example>
                Content-Type: text/plain; charset=utf-8

                ¿Dónde está mi pedido?
                """);
        return scene.conversations(1).getFirst().get("id").stringValue();
    }

    private String team(String name) {
        TestAnswer made = scene.staff().post("/api/v1/teams", Map.of("name", name));
        assertThat(made.status()).as(made.toString()).isEqualTo(201);
        return made.text("/id");
    }

    private TestAnswer sign(String path, String language, String text) {
        return scene.staff().put(path, Map.of("signatures", List.of(Map.of("language", language, "text", text))));
    }

    private String below(String conversation, String language) {
        TestAnswer frame =
                scene.staff().get("/api/v1/conversations/" + conversation + "/draft-frame?language=" + language);
        assertThat(frame.status()).as(frame.toString()).isEqualTo(200);
        return frame.text("/below");
    }

    @Test
    void thePersonComesBeforeTheTeamAndTheTeamBeforeTheChannel() throws Exception {
        String conversation = conversation();
        String team = team("Envíos");
        scene.staff().patch("/api/v1/conversations/" + conversation, Map.of("team", team));
        assertThat(below(conversation, "es")).contains("Ada Administrator", "Envíos");

        TestAnswer signed = sign("/api/v1/teams/" + team + "/signatures", "es", TEAM_WORDS);
        assertThat(signed.text("/signatures/0/text")).isEqualTo(TEAM_WORDS);
        assertThat(below(conversation, "es-MX")).contains("Ada Administrator\nEquipo de envíos");
        assertThat(below(conversation, "fr")).contains("Ada Administrator").doesNotContain("Equipo");

        scene.reply(
                conversation,
                Map.of(
                        "text",
                        "On its way.",
                        "language",
                        "en",
                        "translation",
                        Map.of("language", "es", "text", "Ya va.")));
        Object mail = scene.received("plaza.example", 1).getFirst().getContent();
        assertThat(((jakarta.mail.Multipart) mail).getBodyPart(0).getContent().toString())
                .contains("Ya va.", "Equipo de envíos");

        sign("/api/v1/me/signatures", "es", "Ada, a su servicio");
        assertThat(below(conversation, "es")).contains("Ada, a su servicio").doesNotContain("Equipo");
    }

    @Test
    void leadsSetThemAndTheAuditSaysSo() {
        String path = "/api/v1/teams/" + team("Returns") + "/signatures";
        TestBrowser agent = scene.company().agent("en");

        assertThat(agent.put(path, Map.of("signatures", List.of())).status()).isEqualTo(403);
        assertThat(agent.get(path).json().get("signatures")).isEmpty();
        assertThat(sign(path, "nonsense language", "x").status()).isEqualTo(400);
        assertThat(sign(path, "de", "Ihr Team").status()).isEqualTo(200);

        JsonNode act = TestShop.items(scene.staff().get("/api/v1/audit")).getFirst();
        assertThat(act.get("action").stringValue()).isEqualTo("team.signatures_changed");
        assertThat(act.at("/data/name").stringValue()).isEqualTo("Returns");
    }
}
