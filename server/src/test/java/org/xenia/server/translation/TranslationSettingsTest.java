package org.xenia.server.translation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.xenia.server.TestAnswer;
import org.xenia.server.TestBrowser;
import tools.jackson.databind.JsonNode;

/// R6, R13: engines and terms as administrators and leads set them.
class TranslationSettingsTest {

    private final TranslationScene scene = new TranslationScene().withoutEngines();

    private static Map<String, Object> term(String source, String target) {
        return Map.of(
                "source",
                source,
                "sourceLanguage",
                "en",
                "target",
                target,
                "targetLanguage",
                "es",
                "status",
                "approved");
    }

    @Test
    void theKeyOfAnEngineIsWrittenAndNeverRead() {
        try (StandInEngine engine = StandInEngine.start().knows("hola", "hello")) {
            String id = scene.connect(engine, "outside");

            TestAnswer listed = scene.admin.get("/api/v1/engines");
            assertThat(listed.toString()).doesNotContain("key-of-outside");
            assertThat(scene.engine(id).path("hasSecret").asBoolean()).isTrue();

            TestAnswer tried = scene.admin.post(
                    "/api/v1/engines/" + id + "/test", Map.of("text", "hola", "from", "es", "to", "en"));
            assertThat(tried.text("/text")).isEqualTo("hello");
            assertThat(engine.keys()).containsOnly("DeepL-Auth-Key key-of-outside");
            assertThat(scene.admin.get("/api/v1/audit").toString()).doesNotContain("key-of-outside");
        }
    }

    @Test
    void aKeyIsNotSentToANewAddressUnlessItIsGivenAgain() {
        try (StandInEngine engine = StandInEngine.start();
                StandInEngine other = StandInEngine.start()) {
            String id = scene.connect(engine, "outside");

            TestAnswer moved =
                    scene.admin.patch("/api/v1/engines/" + id, Map.of("settings", Map.of("url", other.url())));

            assertThat(moved.status()).isEqualTo(400);
            assertThat(moved.text("/errors/0/pointer")).isEqualTo("/secret");
        }
    }

    @Test
    void whatIsWrongIsNamedByFieldInTheReadersLanguage() {
        TestAnswer refused = scene.company
                .administrator()
                .post(
                        "/api/v1/engines",
                        Map.of(
                                "kind",
                                "oracle",
                                "name",
                                " ",
                                "pairs",
                                List.of(List.of("en", "en")),
                                "settings",
                                Map.of("url", "ftp://x", "country", "Germany")));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.json().path("errors").findValuesAsString("pointer"))
                .contains("/kind", "/name", "/pairs/0", "/settings/url", "/settings/country");
        assertThat(refused.toString()).contains("There is no engine of this kind.");
    }

    @Test
    void agentsSeeHowEnginesDoButDoNotChangeThem() {
        TestBrowser agent = scene.company.agent("en");

        assertThat(agent.get("/api/v1/engines").status()).isEqualTo(200);
        assertThat(agent.post("/api/v1/engines", Map.of("kind", "apertium", "name", "Mine"))
                        .status())
                .isEqualTo(403);
        assertThat(agent.post("/api/v1/terms", term("order", "pedido")).status())
                .isEqualTo(403);
    }

    @Test
    void anEngineThatLacksSomethingSaysWhat() {
        TestAnswer added = scene.admin.post("/api/v1/engines", Map.of("kind", "deepl", "name", "DeepL"));

        assertThat(added.status()).isEqualTo(201);
        assertThat(added.text("/health/state")).isEqualTo("notConfigured");
        assertThat(added.text("/health/detail")).isEqualTo("No key is set yet.");
        assertThat(scene.admin
                        .post("/api/v1/engines", Map.of("kind", "google", "name", "DeepL"))
                        .code())
                .isEqualTo("engine_name_taken");
    }

    @Test
    void enginesStandInTheOrderTheyAreGiven() {
        String first = scene.admin
                .post("/api/v1/engines", Map.of("kind", "deepl", "name", "A"))
                .text("/id");
        String second = scene.admin
                .post("/api/v1/engines", Map.of("kind", "google", "name", "B"))
                .text("/id");

        TestAnswer ordered = scene.admin.put("/api/v1/engines/order", Map.of("ids", List.of(second, first)));

        assertThat(ordered.json().path("items").findValuesAsString("name")).containsExactly("B", "A");
    }

    @Test
    void aRemovedApertiumIsNotOfferedAgain() {
        assertThat(scene.admin.get("/api/v1/engines").json().path("items")).isEmpty();
    }

    @Test
    void termsAreKeptSearchedAndFoundTwiceNever() {
        TestAnswer added = scene.admin.post("/api/v1/terms", term("order", "pedido"));
        assertThat(added.status()).as(added.toString()).isEqualTo(201);
        assertThat(scene.admin.post("/api/v1/terms", term("Order", "pedido")).code())
                .isEqualTo("term_exists");

        String path = "/api/v1/terms/" + added.text("/id");
        assertThat(scene.admin.patch(path, Map.of("note", "never orden")).text("/note"))
                .isEqualTo("never orden");
        assertThat(scene.admin
                        .get("/api/v1/terms?q=edid&source=en")
                        .json()
                        .at("/items/0/target")
                        .asString())
                .isEqualTo("pedido");
        assertThat(scene.admin.get("/api/v1/terms?target=de").json().path("items"))
                .isEmpty();
        assertThat(scene.admin.delete(path).status()).isEqualTo(204);
        assertThat(scene.admin.get("/api/v1/terms").json().path("items")).isEmpty();
    }

    @Test
    void aFileOfTermsComesInWholeOrNotAtAllAndGoesOutAsItCame() {
        TestBrowser files = scene.company.administrator().with("Content-Type", "text/csv");
        String good = "source,sourceLanguage,target,targetLanguage,status,caseSensitive,note\r\n"
                + "\"gift, wrapped\",en,\"regalo \"\"envuelto\"\"\",es,approved,false,\"two\nlines\"\r\n"
                + "Xenia,en,\"\",\"\",doNotTranslate,true,\"\"\r\n";

        TestAnswer bad = files.post("/api/v1/terms/import", good + "box,en,,es,approved,,\r\n");
        assertThat(bad.status()).as(bad.toString()).isEqualTo(400);
        assertThat(bad.text("/errors/0/pointer")).isEqualTo("/lines/4/target");
        assertThat(scene.admin.get("/api/v1/terms").json().path("items")).isEmpty();

        assertThat(files.post("/api/v1/terms/import", good).json().path("terms").asInt())
                .isEqualTo(2);
        assertThat(scene.admin.get("/api/v1/terms/export").response().body()).isEqualTo(good);
    }

    @Test
    void twoCompaniesKnowNothingOfEachOther() {
        try (StandInEngine engine = StandInEngine.start()) {
            String id = scene.connect(engine, "ours");
            String term =
                    scene.admin.post("/api/v1/terms", term("order", "pedido")).text("/id");
            TestBrowser stranger = new TranslationScene().withoutEngines().admin;

            assertThat(stranger.get("/api/v1/engines").json().path("items")).isEmpty();
            assertThat(stranger.get("/api/v1/terms").json().path("items")).isEmpty();
            assertThat(stranger.get("/api/v1/memory").json().path("items")).isEmpty();
            assertThat(stranger.get("/api/v1/transfers").json().path("items")).isEmpty();
            assertThat(stranger.patch("/api/v1/engines/" + id, Map.of("enabled", false))
                            .status())
                    .isEqualTo(404);
            assertThat(stranger.delete("/api/v1/engines/" + id).status()).isEqualTo(404);
            assertThat(stranger.post("/api/v1/engines/" + id + "/test", Map.of("text", "a", "from", "es", "to", "en"))
                            .status())
                    .isEqualTo(404);
            assertThat(stranger.patch("/api/v1/terms/" + term, new HashMap<>()).status())
                    .isEqualTo(404);
            assertThat(stranger.delete("/api/v1/terms/" + term).status()).isEqualTo(404);
            JsonNode mine = scene.engine(id);
            assertThat(mine.path("enabled").asBoolean()).isTrue();
        }
    }
}
