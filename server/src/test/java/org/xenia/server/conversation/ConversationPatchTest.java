package org.xenia.server.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xenia.server.TestAnswer;
import org.xenia.server.TestBrowser;
import org.xenia.server.TestCompany;
import org.xenia.server.TestServer;
import org.xenia.server.TestShop;
import org.xenia.server.kernel.Caller.Role;
import tools.jackson.databind.JsonNode;

/// Changing what surrounds the messages, and what is answered to bad input, in the reader's language.
class ConversationPatchTest {

    private static final TestShop SHOP = TestShop.open();
    private static final String CONVERSATION = SHOP.conversation("ana", 1);
    private static final String PATH = "/api/v1/conversations/" + CONVERSATION;
    private static final Map<String, TestBrowser> READERS = Map.of(
            "en", SHOP.company().agent("en"),
            "de", SHOP.company().agent("de"),
            "ar", SHOP.company().agent("ar"));

    @Test
    void everyFieldCanBeChangedAndTheTrailSaysWhat() {
        TestCompany.Person owner = SHOP.company().hire(Role.AGENT, "en");
        String fresh = SHOP.conversation("ben", 1);
        Map<String, Object> all = Map.of(
                "owner", owner.id().toString(),
                "priority", "urgent",
                "tags", List.of("vip", "Größe", "退货"),
                "language", "pt-BR",
                "state", "snoozed",
                "snoozedUntil", "2050-01-01T00:00:00Z",
                "subject", "Order 1001");

        TestAnswer changed = SHOP.staff().patch("/api/v1/conversations/" + fresh, all);

        assertThat(changed.status()).as(changed.toString()).isEqualTo(200);
        assertThat(changed.text("/owner/id")).isEqualTo(owner.id().toString());
        assertThat(changed.text("/priority")).isEqualTo("urgent");
        assertThat(changed.json().get("tags").valueStream().map(JsonNode::stringValue))
                .containsExactly("vip", "Größe", "退货");
        assertThat(changed.text("/language")).isEqualTo("pt-BR");
        assertThat(changed.text("/state")).isEqualTo("snoozed");
        assertThat(changed.text("/snoozedUntil")).isEqualTo("2050-01-01T00:00:00Z");
        assertThat(changed.text("/subject")).isEqualTo("Order 1001");

        Map<String, Object> cleared = new HashMap<>(Map.of("subject", "", "tags", List.of(), "state", "open"));
        cleared.put("owner", null);
        TestAnswer after = SHOP.staff().patch("/api/v1/conversations/" + fresh, cleared);

        assertThat(after.json().has("owner")).isFalse();
        assertThat(after.json().has("subject")).isFalse();
        assertThat(after.json().has("snoozedUntil")).isFalse();
        assertThat(after.json().get("tags")).isEmpty();
        List<JsonNode> trail = TestShop.items(SHOP.staff().get("/api/v1/conversations/" + fresh + "/timeline")).stream()
                .filter(entry -> entry.get("type").stringValue().equals("conversation.changed"))
                .toList();
        assertThat(trail).hasSize(2);
        assertThat(trail.getFirst().at("/data/changes")).hasSize(7);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{\"colour\":\"red\"}| unknown_field| /colour",
                "{\"state\":\"asleep\"}| invalid_request| /state",
                "{\"state\":7}| invalid_request| /state",
                "{\"state\":\"snoozed\"}| invalid_request| /snoozedUntil",
                "{\"snoozedUntil\":\"2050-01-01T00:00:00Z\"}| invalid_request| /snoozedUntil",
                "{\"state\":\"open\",\"snoozedUntil\":\"2050-01-01T00:00:00Z\"}| invalid_request| /snoozedUntil",
                "{\"state\":\"snoozed\",\"snoozedUntil\":\"tomorrow\"}| invalid_request| /snoozedUntil",
                "{\"state\":\"snoozed\",\"snoozedUntil\":\"1999-01-01T00:00:00Z\"}| invalid_request| /snoozedUntil",
                "{\"state\":\"snoozed\",\"snoozedUntil\":\"+999999999-01-01T00:00:00Z\"}| invalid_request| /snoozedUntil",
                "{\"priority\":\"panic\"}| invalid_request| /priority",
                "{\"priority\":{}}| invalid_request| /priority",
                "{\"language\":\"klingon language\"}| invalid_request| /language",
                "{\"owner\":\"nobody\"}| invalid_request| /owner",
                "{\"owner\":\"0190a8d2-0000-7000-8000-000000000000\"}| invalid_request| /owner",
                "{\"team\":\"0190a8d2-0000-7000-8000-000000000000\"}| invalid_request| /team",
                "{\"tags\":\"vip\"}| invalid_request| /tags",
                "{\"tags\":[1]}| invalid_request| /tags",
                "{\"subject\":[]}| invalid_request| /subject",
            })
    void badChangesNameTheFieldInTheReadersLanguage(String body, String code, String pointer) {
        JsonNode before = SHOP.staff().get(PATH).json();

        for (Map.Entry<String, TestBrowser> reader : READERS.entrySet()) {
            TestAnswer answer = reader.getValue().patch(PATH, body);

            assertThat(answer.status()).as(answer.toString()).isEqualTo(400);
            assertThat(answer.code()).isEqualTo(code);
            assertThat(answer.text("/errors/0/pointer")).isEqualTo(pointer);
            assertInLanguage(answer, reader.getKey());
        }
        assertThat(SHOP.staff().get(PATH).json()).as("nothing half-done").isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({
        "limit=0, limit",
        "limit=101, limit",
        "limit=many, limit",
        "cursor=!!!, cursor",
        "cursor=YWJj, cursor",
        "cursor=YWJjH2RlZg, cursor",
        "view=everything, view"
    })
    void badQueriesNameTheParameter(String query, String pointer) {
        for (Map.Entry<String, TestBrowser> reader : READERS.entrySet()) {
            TestAnswer answer = reader.getValue().get("/api/v1/conversations?" + query);

            assertThat(answer.status()).as(answer.toString()).isEqualTo(400);
            assertThat(answer.text("/errors/0/pointer")).isEqualTo(pointer);
            assertInLanguage(answer, reader.getKey());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/customers?cursor=YWJj", "/api/v1/dead-letters?cursor=YWJj"})
    void cursorsOfOtherListsAreRefused(String path) {
        assertThat(SHOP.staff().get(path).text("/errors/0/pointer")).isEqualTo("cursor");
    }

    @ParameterizedTest
    @ValueSource(strings = {"not-an-id", "0190a8d2-0000-7000-8000-000000000000", "1", "'; drop table"})
    void aWrongIdentifierIsNotFound(String id) {
        for (String method : List.of("GET", "PATCH")) {
            TestAnswer answer = READERS.get("de")
                    .send(
                            method,
                            "/api/v1/conversations/" + id.replace(" ", "%20"),
                            method.equals("GET") ? null : "{}");

            assertThat(answer.status()).as(answer.toString()).isIn(400, 404);
            assertThat(answer.code()).isIn("not_found", "invalid_request");
        }
    }

    @Test
    void aPathThatIsNoneIsRefusedBeforeAnyRoute() {
        // The web server itself answers these; they reach no code of ours.
        assertThat(SHOP.staff().get("/api/v1/conversations/%00").status()).isEqualTo(400);
        assertThat(SHOP.staff().get("/api/v1/conversations/..%2f..%2fetc").status())
                .isIn(400, 404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "null", "\"text\"", "{\"state\":\"open\"", "\u0000"})
    void bodiesThatAreNoObjectAreRefused(String body) {
        TestAnswer answer = READERS.get("ar").patch(PATH, body);

        assertThat(answer.status()).as(answer.toString()).isEqualTo(400);
        assertInLanguage(answer, "ar");
    }

    @Test
    void aBodyOfMoreThanAMillionBytesIsRefusedWithAndWithoutItsLength() throws Exception {
        String huge = "{\"subject\":\"" + "x".repeat(1_000_001) + "\"}";

        assertThat(READERS.get("de").patch(PATH, huge).code()).isEqualTo("too_large");
        var chunked = java.net.http.HttpRequest.newBuilder(
                        TestServer.get().uri("/api/v1/channels/" + SHOP.channel() + "/messages"))
                .header("Authorization", "Bearer none")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.fromPublisher(BodyPublishers.ofByteArrays(Arrays.asList(
                        huge.substring(0, 600_000).getBytes(),
                        huge.substring(600_000).getBytes()))))
                .build();
        try (var http = java.net.http.HttpClient.newHttpClient()) {
            assertThat(http.send(chunked, java.net.http.HttpResponse.BodyHandlers.ofString())
                            .statusCode())
                    .isIn(401, 413);
        }
    }

    @Test
    void aFormIsRefusedAsTheWrongKindOfBody() {
        TestAnswer answer = SHOP.company()
                .agent("de")
                .with("Content-Type", "application/x-www-form-urlencoded")
                .patch(PATH, "state=closed");

        assertThat(answer.status()).as(answer.toString()).isEqualTo(415);
        assertInLanguage(answer, "de");
    }

    private static void assertInLanguage(TestAnswer answer, String language) {
        assertThat(answer.header("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
        assertThat(answer.header("Content-Language")).contains(language);
        String words =
                answer.text("/title") + answer.json().at("/errors/0/message").asString("");
        assertThat(words).doesNotContain("{").isNotBlank();
        if (language.equals("ar")) {
            assertThat(words).containsPattern("\\p{IsArabic}");
        } else {
            assertThat(words).doesNotContainPattern("\\p{IsArabic}");
        }
    }
}
