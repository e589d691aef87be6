package org.xenia.server.channel.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.xenia.server.TestAnswer;
import org.xenia.server.TestBrowser;
import org.xenia.server.channel.web.ChatScene.VisitorBrowser;

class VisitsTest {

    private static final String FIREFOX =
            "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0";

    private final ChatScene scene = ChatScene.open();

    private static Map<String, Object> introduction(String page) {
        return Map.of(
                "languages",
                List.of("es-MX", "en"),
                "timeZone",
                "America/Mexico_City",
                "page",
                page,
                "referrer",
                "https://search.example/results",
                "network",
                "3g");
    }

    private String customer(VisitorBrowser visitor) {
        TestAnswer sent =
                visitor.browser().post(scene.base() + "/messages", Map.of("messageId", "m", "text", "Hola, ¿qué tal?"));
        return scene.company()
                .administrator()
                .get("/api/v1/conversations/" + sent.text("/conversation"))
                .text("/customer/id");
    }

    @Test
    void staffSeeFromWhereAndWithWhatACustomerWrote() {
        VisitorBrowser visitor = scene.visitor(introduction("https://shop.example/cart"), "User-Agent", FIREFOX);

        TestAnswer visits = scene.company().agent("en").get("/api/v1/customers/" + customer(visitor) + "/visits");

        assertThat(visits.status()).as(visits.toString()).isEqualTo(200);
        assertThat(visits.text("/items/0/channel"))
                .isEqualTo(scene.channel().id().toString());
        assertThat(visits.text("/items/0/page")).isEqualTo("https://shop.example/cart");
        assertThat(visits.text("/items/0/referrer")).isEqualTo("https://search.example/results");
        assertThat(visits.text("/items/0/browser")).isEqualTo("Firefox 140");
        assertThat(visits.text("/items/0/system")).isEqualTo("Windows");
        assertThat(visits.text("/items/0/languages/0")).isEqualTo("es-MX");
        assertThat(visits.text("/items/0/timeZone")).isEqualTo("America/Mexico_City");
        assertThat(visits.text("/items/0/network")).isEqualTo("3g");
    }

    @Test
    void fromWhereSomebodyCameStaysWhileTheyMoveOnWithinTheSite() {
        VisitorBrowser visitor = scene.visitor(introduction("https://shop.example/"));
        String customer = customer(visitor);
        scene.visitor(Map.of("visitor", visitor.token(), "page", "https://shop.example/cart"));

        TestAnswer visits = scene.company().agent("en").get("/api/v1/customers/" + customer + "/visits");

        assertThat(visits.text("/items/0/page")).isEqualTo("https://shop.example/cart");
        assertThat(visits.text("/items/0/referrer")).isEqualTo("https://search.example/results");
    }

    @Test
    void visitsMoveWithACustomerWhoWasFoundToBeAnother() {
        String first = customer(scene.visitor(introduction("https://shop.example/first")));
        String second = customer(scene.visitor(introduction("https://shop.example/second")));
        TestBrowser agent = scene.company().agent("en");
        agent.post("/api/v1/customers/" + first + "/merge", Map.of("into", second));

        assertThat(agent.get("/api/v1/customers/" + second + "/visits")
                        .json()
                        .path("items")
                        .findValuesAsString("page"))
                .containsExactlyInAnyOrder("https://shop.example/first", "https://shop.example/second");
    }

    @Test
    void anotherCompanyAsksInVain() {
        String customer = customer(scene.visitor(introduction("https://shop.example/")));
        assertThat(ChatScene.open()
                        .company()
                        .agent("en")
                        .get("/api/v1/customers/" + customer + "/visits")
                        .status())
                .isEqualTo(404);
    }
}
