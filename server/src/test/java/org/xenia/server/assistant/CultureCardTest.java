package org.xenia.server.assistant;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.xenia.server.TestAnswer;
import org.xenia.server.TestBrowser;
import org.xenia.server.TestShop;
import tools.jackson.databind.JsonNode;

/// R3, R4, R20, R28: the card beside a conversation, and the person's wishes that beat their market.
class CultureCardTest {

    private final TestShop shop = TestShop.open();

    private String conversation(String customer, Map<String, String> facts, String text) {
        Map<String, String> sender = new HashMap<>(facts);
        sender.put("id", customer);
        TestAnswer written = shop.write("card-" + UUID.randomUUID(), sender, text, null);
        assertThat(written.status()).as(written.toString()).isEqualTo(201);
        return written.text("/conversation");
    }

    private TestAnswer card(TestBrowser who, String conversation) {
        TestAnswer card = who.get("/api/v1/conversations/" + conversation + "/culture-card");
        assertThat(card.status()).as(card.toString()).isEqualTo(200);
        return card;
    }

    private String customerOf(String conversation) {
        return shop.staff().get("/api/v1/conversations/" + conversation).text("/customer/id");
    }

    private String japanese() {
        return conversation(
                "yamada", Map.of("name", "山田 花子", "language", "ja", "country", "JP"), "お世話になっております。商品がまだ届いておりません。");
    }

    @Test
    void theCardOfAJapaneseCustomerSaysWhyEveryValueStandsThere() {
        JsonNode card = card(shop.staff(), japanese()).json();

        assertThat(card.at("/name/full").stringValue()).isEqualTo("山田 花子");
        assertThat(card.at("/name/address").stringValue()).isEqualTo("山田様");
        assertThat(card.at("/locale/chosen").stringValue()).isEqualTo("ja-JP");
        assertThat(card.at("/locale/candidates/0/reasons")).isNotEmpty();
        assertThat(card.at("/time/zone").stringValue()).isEqualTo("Asia/Tokyo");
        assertThat(card.at("/time/by").stringValue()).isEqualTo("market");
        assertThat(card.at("/time/because").stringValue()).isNotBlank();
        assertThat(card.get("holidays").isArray()).isTrue();
        assertThat(card.at("/register/value").stringValue()).isEqualTo("formal");
        assertThat(card.get("axes")).hasSize(9).anySatisfy(axis -> {
            assertThat(axis.get("axis").stringValue()).isEqualTo("DIRECTNESS");
            assertThat(axis.get("because").stringValue()).isEqualTo("market");
            assertThat(axis.get("fact").stringValue()).isEqualTo("jp.axis.directness");
        });
        assertThat(card.get("sensitivities")).isNotEmpty();
        assertThat(card.at("/formats/currency").stringValue()).contains("1,23");
        assertThat(card.get("notAboutThePerson").stringValue()).contains("nothing about this person");
    }

    @Test
    void whatThePersonWishesBeatsTheirMarket() {
        String conversation = japanese();
        String path = "/api/v1/customers/" + customerOf(conversation) + "/culture";

        TestAnswer set = shop.staff()
                .put(
                        path,
                        Map.of(
                                "locale", "en-JP",
                                "register", "informal",
                                "axes", Map.of("DIRECTNESS", 90),
                                "formOfAddress", "Hanako",
                                "contactHours", "00:00-23:59"));
        assertThat(set.status()).as(set.toString()).isEqualTo(200);
        JsonNode card = card(shop.staff(), conversation).json();

        assertThat(card.at("/name/address").stringValue()).isEqualTo("Hanako");
        assertThat(card.at("/name/because").stringValue()).isEqualTo("stated");
        assertThat(card.at("/locale/chosen").stringValue()).isEqualTo("en-JP");
        assertThat(card.at("/locale/by").stringValue()).isEqualTo("stated");
        assertThat(card.at("/register/value").stringValue()).isEqualTo("informal");
        assertThat(card.at("/register/because").stringValue()).isEqualTo("stated");
        assertThat(card.at("/time/goodNow").booleanValue()).isTrue();
        assertThat(card.get("axes")).anySatisfy(axis -> {
            assertThat(axis.get("value").intValue()).isEqualTo(90);
            assertThat(axis.get("because").stringValue()).isEqualTo("stated");
        });
        assertThat(shop.staff().put(path, Map.of("axes", Map.of("HEIGHT", 3))).status())
                .isEqualTo(400);
        assertThat(shop.staff().put(path, Map.of("axes", Map.of("DETAIL", 300))).status())
                .isEqualTo(400);
    }

    @Test
    void aSwissCustomerIsOfferedSeveralLanguagesWithReasons() {
        String conversation = conversation("reto", Map.of("name", "R. Keller", "country", "CH"), "ok");

        List<String> offered = new java.util.ArrayList<>();
        card(shop.company().agent("de"), conversation)
                .json()
                .at("/locale/candidates")
                .forEach(candidate -> offered.add(candidate.get("locale").stringValue()));

        assertThat(offered).contains("de-CH", "fr-CH", "it-CH");
    }

    @Test
    void whereNoCountryIsKnownNoMarketIsMadeUp() {
        JsonNode card = card(shop.staff(), conversation("somebody", Map.of("name", "Nguyễn Thị Mai"), "hello"))
                .json();

        assertThat(card.has("market")).isFalse();
        assertThat(card.has("time")).isFalse();
        assertThat(card.get("sensitivities")).isEmpty();
        assertThat(card.get("axes"))
                .allSatisfy(
                        axis -> assertThat(axis.get("because").stringValue()).isEqualTo("none"));
    }

    @Test
    void theCardCanBeSwitchedOff() {
        String conversation = japanese();
        shop.staff().put("/api/v1/settings/culture", Map.of("card", false));

        JsonNode card = card(shop.staff(), conversation).json();

        assertThat(card.get("enabled").booleanValue()).isFalse();
        assertThat(card.has("name")).isFalse();
        assertThat(shop.staff()
                        .get("/api/v1/conversations/" + UUID.randomUUID() + "/culture-card")
                        .status())
                .isEqualTo(404);
    }
}
