package org.xenia.server.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.xenia.server.TestAnswer;
import org.xenia.server.TestBrowser;
import org.xenia.server.TestCompany;
import org.xenia.server.TestServer;
import org.xenia.server.TestShop;
import org.xenia.server.kernel.Caller.Role;
import tools.jackson.databind.JsonNode;

/// R20, R21, R40: what is known of markets and languages, with evidence, own facts, history and
/// proposals.
class CultureBaseTest {

    private static final String FACTS = "/api/v1/culture/facts";
    private static final String FOUR = FACTS + "/jp.sensitivity.number-4";

    private final TestCompany company = TestServer.get().company();
    private final TestBrowser admin = company.administrator();

    private List<String> found(TestBrowser who, String query) {
        TestAnswer answer = who.get(
                FACTS + "?limit=100&q=" + java.net.URLEncoder.encode(query, java.nio.charset.StandardCharsets.UTF_8));
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        return TestShop.items(answer).stream()
                .map(fact -> fact.get("id").stringValue())
                .toList();
    }

    @Test
    void everyPackIsListedWithItsEvidence() {
        List<JsonNode> packs = TestShop.items(admin.get("/api/v1/culture/packs"));

        assertThat(packs).anySatisfy(pack -> {
            assertThat(pack.get("kind").stringValue()).isEqualTo("market");
            assertThat(pack.get("key").stringValue()).isEqualTo("JP");
            assertThat(pack.get("name").stringValue()).isEqualTo("Japan");
            assertThat(pack.get("facts").intValue()).isGreaterThan(10);
            assertThat(pack.at("/byGrade/A").intValue()).isPositive();
            assertThat(pack.has("nativeReview")).isTrue();
        });
    }

    @Test
    void thePageOfAMarketHoldsItsFactsWithSources() {
        TestAnswer page = admin.get("/api/v1/culture/packs/market/JP");

        assertThat(page.status()).as(page.toString()).isEqualTo(200);
        assertThat(page.json().get("items")).anySatisfy(fact -> {
            assertThat(fact.get("id").stringValue()).isEqualTo("jp.sensitivity.number-4");
            assertThat(fact.get("summary").stringValue())
                    .startsWith("Number 4, ")
                    .contains("in gifts");
            assertThat(fact.get("sources"))
                    .allSatisfy(source ->
                            assertThat(source.get("title").stringValue()).isNotBlank());
        });
        assertThat(admin.get("/api/v1/culture/packs/market/XX").status()).isEqualTo(404);
        assertThat(admin.get("/api/v1/culture/packs/planet/JP").status()).isEqualTo(404);
    }

    @Test
    void aSearchFindsByNumberByWordAndByScriptInAnyLanguageOfTheScreens() {
        assertThat(found(admin, "number 4")).contains("jp.sensitivity.number-4");
        assertThat(found(admin, "四")).contains("jp.sensitivity.number-4");
        assertThat(found(admin, "number 44")).doesNotContain("jp.sensitivity.number-4");
        assertThat(found(admin, "Japan gift 4")).contains("jp.sensitivity.number-4");
        assertThat(found(company.agent("de"), "Geschenk Japan")).contains("jp.sensitivity.number-4");
        assertThat(found(company.agent("ja"), "贈り物 日本")).contains("jp.sensitivity.number-4");
        assertThat(found(company.agent("ar"), "هدية اليابان")).contains("jp.sensitivity.number-4");
        assertThat(found(company.agent("zh-Hans"), "数字4")).contains("jp.sensitivity.number-4");
        assertThat(found(company.agent("zh-Hans"), "四").getFirst())
                .as("terms before Thursdays")
                .contains("number-4");
        assertThat(found(admin, "no such thing anywhere")).isEmpty();
    }

    @Test
    void filtersNarrowAndPagesGoOn() {
        TestAnswer first = admin.get(FACTS + "?kind=market&key=JP&limit=2");
        TestAnswer second = admin.get(FACTS + "?kind=market&key=JP&limit=2&cursor=" + first.text("/next"));

        assertThat(TestShop.items(first)).hasSize(2).doesNotContainAnyElementsOf(TestShop.items(second));
        assertThat(TestShop.items(admin.get(FACTS + "?topic=sensitivity&grade=B&limit=100")))
                .isNotEmpty()
                .allSatisfy(fact -> {
                    assertThat(fact.get("topic").stringValue()).isEqualTo("sensitivity");
                    assertThat(fact.get("grade").stringValue()).isEqualTo("B");
                });
        assertThat(admin.get(FACTS + "?topic=weather").status()).isEqualTo(400);
        assertThat(admin.get(FACTS + "?grade=E").status()).isEqualTo(400);
    }

    @Test
    void anOwnFactStandsInThePlaceOfOursWhichStaysVisible() {
        TestAnswer set =
                admin.put(FOUR, Map.of("note", "Our customers asked us to mind it.", "reason", "Survey in May"));

        assertThat(set.status()).as(set.toString()).isEqualTo(200);
        assertThat(set.text("/note")).isEqualTo("Our customers asked us to mind it.");
        assertThat(set.text("/shipped/note")).startsWith("Four sounds like death");
        assertThat(set.text("/owner")).isEqualTo("Ada Administrator");
        assertThat(TestShop.items(admin.get("/api/v1/culture/packs")))
                .filteredOn(pack -> pack.get("key").stringValue().equals("JP"))
                .allSatisfy(pack -> assertThat(pack.get("own").intValue()).isEqualTo(1));

        assertThat(TestServer.get().company().administrator().get(FOUR).text("/note"))
                .as("another company sees ours")
                .startsWith("Four sounds like death");

        TestAnswer back = admin.delete(FOUR);
        assertThat(back.text("/note")).startsWith("Four sounds like death");
        assertThat(back.json().has("shipped")).isFalse();
        List<JsonNode> history = TestShop.items(admin.get(FOUR + "/history"));
        assertThat(history)
                .extracting(change -> change.get("act").stringValue())
                .containsExactly("removed", "set");
        assertThat(history.get(1).get("reason").stringValue()).isEqualTo("Survey in May");
        assertThat(history.get(1).at("/by/name").stringValue()).isEqualTo("Ada Administrator");
        assertThat(admin.delete(FOUR).status()).isEqualTo(404);
    }

    @Test
    void anOwnValueMustHaveTheShapeOfItsTopic() {
        TestAnswer wrong = admin.put(
                FACTS + "/jp.axis.directness",
                Map.of("value", Map.of("axis", "DIRECTNESS", "value", 250), "reason", "No reason"));
        assertThat(wrong.status()).as(wrong.toString()).isEqualTo(400);
        assertThat(wrong.toString()).contains("fact_value");
        assertThat(admin.put(FACTS + "/jp.axis.directness", Map.of("value", Map.of("colour", "red"), "reason", "x"))
                        .status())
                .isEqualTo(400);
        assertThat(admin.put(FACTS + "/jp.axis.directness", Map.of("reason", "x"))
                        .status())
                .isEqualTo(400);

        TestAnswer right = admin.put(
                FACTS + "/jp.axis.directness",
                Map.of("value", Map.of("axis", "DIRECTNESS", "value", 40), "reason", "Measured in our surveys"));
        assertThat(right.text("/summary")).isEqualTo("Directness: 40 of 100");
        assertThat(right.text("/shipped/summary")).isEqualTo("Directness: 25 of 100");
    }

    @Test
    void whatWasFoundStillTrueIsNoChange() {
        TestAnswer reviewed = admin.post(FACTS + "/jp.locale.ja/reviewed", Map.of());

        assertThat(reviewed.status()).as(reviewed.toString()).isEqualTo(200);
        assertThat(reviewed.json().has("shipped")).isFalse();
        assertThat(reviewed.text("/reviewed"))
                .isEqualTo(java.time.LocalDate.now(java.time.ZoneOffset.UTC).toString());
        assertThat(reviewed.json().get("stale").booleanValue()).isFalse();
    }

    @Test
    void agentsProposeAndLeadsDecide() {
        TestBrowser agent = company.agent("en");
        TestAnswer proposed = agent.post(
                "/api/v1/culture/proposals",
                Map.of(
                        "kind",
                        "market",
                        "key",
                        "JP",
                        "topic",
                        "etiquette",
                        "note",
                        "Many customers ask for a written quote.",
                        "source",
                        "Twelve conversations in May"));
        assertThat(proposed.status()).as(proposed.toString()).isEqualTo(201);
        String path = "/api/v1/culture/proposals/" + proposed.text("/id");
        assertThat(agent.post(path + "/accept", Map.of()).status()).isEqualTo(403);

        TestBrowser lead = company.browser(company.hire(Role.LEAD, "en"));
        TestAnswer accepted = lead.post(path + "/accept", Map.of("reason", "Seen too"));
        assertThat(accepted.text("/state")).as(accepted.toString()).isEqualTo("accepted");
        assertThat(lead.post(path + "/decline", Map.of("reason", "Late")).code())
                .isEqualTo("already_decided");

        List<JsonNode> added = TestShop.items(agent.get(FACTS + "?q=written%20quote"));
        assertThat(added).hasSize(1);
        assertThat(added.getFirst().get("added").booleanValue()).isTrue();
        assertThat(added.getFirst().at("/sources/0/title").stringValue()).isEqualTo("Twelve conversations in May");
        assertThat(TestServer.get()
                        .company()
                        .administrator()
                        .get(FACTS + "?q=written%20quote")
                        .json()
                        .get("items"))
                .isEmpty();
        assertThat(lead.delete(FACTS + "/" + added.getFirst().get("id").stringValue())
                        .status())
                .isEqualTo(204);
    }

    @Test
    void anAcceptedProposalOnAFactChangesIt() {
        TestAnswer proposed = company.agent("en")
                .post(
                        "/api/v1/culture/proposals",
                        Map.of(
                                "fact",
                                "jp.axis.directness",
                                "note",
                                "Less so with young customers.",
                                "source",
                                "Our reviews"));
        admin.post("/api/v1/culture/proposals/" + proposed.text("/id") + "/accept", Map.of());

        assertThat(admin.get(FACTS + "/jp.axis.directness").text("/note")).isEqualTo("Less so with young customers.");
        assertThat(TestShop.items(admin.get("/api/v1/culture/proposals?state=accepted")))
                .hasSize(1);
        assertThat(TestShop.items(admin.get("/api/v1/culture/proposals?state=open")))
                .isEmpty();
    }

    @Test
    void aProposalThatSaysNothingUsableIsRefusedFieldByField() {
        TestAnswer refused = company.agent("en")
                .post(
                        "/api/v1/culture/proposals",
                        Map.of("kind", "market", "key", "QQ", "topic", "axis", "note", " ", "source", "x"));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.json().get("errors"))
                .extracting(error -> error.get("pointer").stringValue())
                .containsExactlyInAnyOrder("/key", "/note", "/value");
    }

    @Test
    void agentsDoNotChangeFacts() {
        TestBrowser agent = company.agent("en");

        assertThat(agent.put(FOUR, Map.of("note", "x", "reason", "y")).status()).isEqualTo(403);
        assertThat(agent.delete(FOUR).status()).isEqualTo(403);
        assertThat(agent.post(FOUR + "/reviewed", Map.of()).status()).isEqualTo(403);
    }

    @Test
    void everyPartCanBeSwitchedOffForItself() {
        assertThat(admin.get("/api/v1/settings/culture").json().get("card").booleanValue())
                .isTrue();

        TestAnswer set = admin.put("/api/v1/settings/culture", Map.of("card", false));

        assertThat(set.json().get("card").booleanValue()).isFalse();
        assertThat(set.json().get("coach").booleanValue()).isTrue();
        assertThat(admin.get("/api/v1/settings/culture").json()).isEqualTo(set.json());
        assertThat(company.agent("en")
                        .put("/api/v1/settings/culture", Map.of("card", true))
                        .status())
                .isEqualTo(403);
    }
}
