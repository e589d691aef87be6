package org.xenia.server.channel.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.xenia.server.TestAnswer;
import org.xenia.server.TestBrowser;
import org.xenia.server.TestServer;
import tools.jackson.databind.JsonNode;

class WebTextsTest {

    private final ChatScene scene = ChatScene.open();
    private final TestBrowser administrator = scene.company().administrator();
    private final String texts = "/api/v1/channels/" + scene.channel().id() + "/texts";

    private TestAnswer say(String key, String language, String text) {
        return administrator.put(
                texts,
                Map.of(
                        "units",
                        List.of(Map.of("key", key, "variants", List.of(Map.of("language", language, "text", text))))));
    }

    private static JsonNode variant(TestAnswer answer, String key, String language) {
        return StreamSupport.stream(answer.json().path("units").spliterator(), false)
                .filter(unit -> unit.path("key").asString().equals(key))
                .flatMap(unit -> StreamSupport.stream(unit.path("variants").spliterator(), false))
                .filter(found -> found.path("language").asString().equals(language))
                .findFirst()
                .orElseThrow();
    }

    private String shown(String language, String key) {
        return TestServer.get()
                .browser()
                .get(scene.base() + "/config?language=" + language)
                .json()
                .path("texts")
                .path(key)
                .asString("");
    }

    @Test
    void r15ACompanysOwnWordsReplaceTheShippedOnesInThatLanguageOnly() {
        TestAnswer changed = say("welcome.title", "fr", "Bonjour et bienvenue !");

        assertThat(changed.status()).as(changed.toString()).isEqualTo(200);
        assertThat(variant(changed, "welcome.title", "fr").path("status").asString())
                .isEqualTo("own");
        assertThat(variant(changed, "welcome.title", "de").path("status").asString())
                .isEqualTo("shipped");
        assertThat(shown("fr", "welcome.title")).isEqualTo("Bonjour et bienvenue !");
        assertThat(shown("en", "welcome.title")).isEqualTo("Hello!");
    }

    @Test
    void anEmptyTextBringsTheShippedOneBack() {
        String shipped = shown("de", "welcome.title");
        say("welcome.title", "de", "Servus!");
        assertThat(shown("de", "welcome.title")).isEqualTo("Servus!");

        TestAnswer back = say("welcome.title", "de", " ");

        assertThat(variant(back, "welcome.title", "de").path("status").asString())
                .isEqualTo("shipped");
        assertThat(shown("de", "welcome.title")).isEqualTo(shipped);
    }

    @Test
    void wordsInAFurtherLanguageMakeTheWidgetSpeakIt() {
        say("welcome.title", "el", "Γεια σας!");

        TestAnswer config = TestServer.get().browser().get(scene.base() + "/config?language=el");

        assertThat(config.text("/language")).isEqualTo("el");
        assertThat(config.json().path("texts").path("welcome.title").asString()).isEqualTo("Γεια σας!");
        assertThat(config.json().path("texts").path("composer.send").asString()).isNotEmpty();
    }

    @Test
    void theWordsBesideTheButtonAreTheCompanysAlone() {
        assertThat(shown("en", "launcher.title")).isEmpty();
        say("launcher.title", "en", "Ask us");
        assertThat(TestServer.get()
                        .browser()
                        .get(scene.base() + "/config?language=en")
                        .text("/launcher"))
                .isEqualTo("Ask us");
    }

    @Test
    void whatTheWidgetCannotShowIsRefusedWithItsPlaceAndNothingIsChanged() {
        TestAnswer wrong = administrator.put(
                texts,
                Map.of(
                        "units",
                        List.of(
                                Map.of(
                                        "key",
                                        "welcome.title",
                                        "variants",
                                        List.of(Map.of("language", "en", "text", "Changed"))),
                                Map.of(
                                        "key",
                                        "email.saved",
                                        "variants",
                                        List.of(Map.of("language", "en", "text", "Thank you, {name}."))))));

        assertThat(wrong.status()).isEqualTo(400);
        assertThat(wrong.text("/errors/0/pointer")).isEqualTo("/units/1/variants/0/text");
        assertThat(wrong.text("/errors/0/code")).isEqualTo("pattern");
        assertThat(shown("en", "welcome.title")).isEqualTo("Hello!");
        assertThat(say("no.such.key", "en", "x").text("/errors/0/code")).isEqualTo("unknown");
        assertThat(say("welcome.title", "en", "x".repeat(501)).text("/errors/0/code"))
                .isEqualTo("too_long");
    }

    @Test
    void whatWasReadMayBeSentBackUnchanged() {
        TestAnswer read = administrator.get(texts);
        TestAnswer written = administrator.put(texts, read.response().body());
        assertThat(written.status()).as(written.toString()).isEqualTo(200);
        assertThat(written.json()).isEqualTo(read.json());
    }

    @Test
    void agentsReadTheWordsAndOnlyAdministratorsChangeThem() {
        TestBrowser agent = scene.company().agent("en");
        assertThat(agent.get(texts).status()).isEqualTo(200);
        assertThat(agent.put(texts, Map.of("units", List.of())).status()).isEqualTo(403);
    }
}
