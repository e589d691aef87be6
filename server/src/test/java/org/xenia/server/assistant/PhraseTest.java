package org.xenia.server.assistant;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.xenia.server.TestAnswer;
import org.xenia.server.TestShop;
import tools.jackson.databind.JsonNode;

/// R29: words to begin, end and fill a message with, in the customer's language and register.
class PhraseTest {

    private final TestShop shop = TestShop.open();

    private String conversation(Map<String, String> customer, String text) {
        return "/api/v1/conversations/"
                + shop.write("phrase-" + UUID.randomUUID(), customer, text, null)
                        .text("/conversation");
    }

    @Test
    void openingsFollowTheRulesOfTheLanguage() {
        String japanese =
                conversation(Map.of("id", "yamada", "name", "山田 花子", "language", "ja", "country", "JP"), "届いていません。");

        TestAnswer answer = shop.staff().get(japanese + "/formulas?channel=mail");

        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        assertThat(answer.text("/language")).startsWith("ja");
        assertThat(answer.json().get("openings")).isNotEmpty();
        assertThat(answer.json().get("closings")).isNotEmpty();
        assertThat(answer.json().at("/openings/0/text").stringValue()).doesNotContain("{name}");
        assertThat(shop.staff().get(japanese + "/formulas?channel=pigeon").status())
                .isEqualTo(400);
        assertThat(shop.staff().get(japanese + "/formulas?register=rude").status())
                .isEqualTo(400);
    }

    @Test
    void phrasesAreFoundInTheAgentsLanguageAndShownInBoth() {
        List<JsonNode> found = TestShop.items(shop.staff().get("/api/v1/phrases?q=spam&language=es&register=formal"));

        assertThat(found).isNotEmpty().allSatisfy(phrase -> {
            assertThat(phrase.get("language").stringValue()).isEqualTo("es");
            assertThat(phrase.get("reading").stringValue()).isNotBlank();
            assertThat(phrase.get("text").stringValue()).isNotBlank();
        });
        assertThat(TestShop.items(shop.staff().get("/api/v1/phrases"))).hasSizeGreaterThan(200);
        assertThat(TestShop.items(shop.staff().get("/api/v1/phrases?category=refund")))
                .allSatisfy(phrase ->
                        assertThat(phrase.get("category").stringValue()).isEqualTo("refund"));
    }

    @Test
    void slotsAreFilledFromTheConversationAndTheRestIsAskedFor() {
        String german = conversation(
                Map.of("id", "keller", "name", "Anna Keller", "language", "de", "country", "DE"), "Guten Tag");

        TestAnswer named = shop.staff().post(german + "/phrases/greeting.introduce", Map.of("register", "formal"));
        assertThat(named.status()).as(named.toString()).isEqualTo(200);
        assertThat(named.text("/language")).isEqualTo("de");
        assertThat(named.text("/text")).contains("Ada Administrator");
        assertThat(named.json().get("missing")).isEmpty();

        assertThat(shop.staff().post(german + "/phrases/no.such", Map.of()).status())
                .isEqualTo(404);
    }
}
