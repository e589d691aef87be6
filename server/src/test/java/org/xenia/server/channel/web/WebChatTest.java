package org.xenia.server.channel.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.xenia.server.TestAnswer;
import org.xenia.server.TestBrowser;
import org.xenia.server.TestCompany;
import org.xenia.server.TestServer;
import org.xenia.server.kernel.Workspace;

class WebChatTest {

    private static final TestCompany COMPANY = TestServer.get().company();
    private static final WebChannel CHANNEL = channel(new WebSettingsChange(
            List.of("https://shop.example", "https://*.shop.example"), null, null, null, null, null));
    private static final String BASE = "/widget/v1/" + CHANNEL.settings().key();

    private static WebChannel channel(WebSettingsChange settings) {
        return Workspace.call(
                COMPANY.workspace(),
                () -> TestServer.get().bean(WebChannels.class).create("Shop chat", settings));
    }

    private static TestBrowser page() {
        return TestServer.get().browser();
    }

    /// A visitor whose session has begun.
    private static TestBrowser visitor(String base, Map<String, Object> introduction) {
        TestAnswer answer = page().post(base + "/sessions", introduction);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        return page().with("Authorization", "Bearer " + answer.text("/visitor"));
    }

    private static Map<String, Object> message(String id, String text) {
        return Map.of("messageId", id, "text", text);
    }

    @Test
    void r1AndR15TheWidgetComesInTheFirstLanguageWantedThatThereAreWordsIn() {
        TestAnswer arabic = page().get(BASE + "/config?language=sw,ar-EG,en");
        assertThat(arabic.text("/language")).isEqualTo("ar");
        assertThat(arabic.text("/direction")).isEqualTo("rtl");
        assertThat(arabic.text("/name")).isEqualTo(COMPANY.name());
        assertThat(arabic.text("/texts/message.sent")).isEqualTo("أُرسلت");

        assertThat(page().get(BASE + "/config?language=zh-TW").text("/language"))
                .isEqualTo("zh-Hant");
        assertThat(page().get(BASE + "/config?language=zh-CN").text("/language"))
                .isEqualTo("zh-Hans");
        assertThat(page().get(BASE + "/config?language=pt").text("/language")).isEqualTo("pt-BR");
        assertThat(page().get(BASE + "/config").text("/language")).isEqualTo("en");
    }

    @Test
    void aMessageSentTwiceIsThereOnce() {
        TestBrowser visitor = visitor(BASE, Map.of("languages", List.of("es-MX")));

        TestAnswer first = visitor.post(BASE + "/messages", message("m-1", "¿Dónde está mi pedido?"));
        TestAnswer again = visitor.post(BASE + "/messages", message("m-1", "¿Dónde está mi pedido?"));
        visitor.post(BASE + "/messages", message("m-2", "Gracias"));

        assertThat(first.status()).as(first.toString()).isEqualTo(201);
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.json()).isEqualTo(first.json());
        TestAnswer list = visitor.get(BASE + "/messages");
        assertThat(list.json().path("items").findValuesAsString("messageId")).containsExactly("m-1", "m-2");
        assertThat(list.json().path("items").findValuesAsString("text"))
                .containsExactly("¿Dónde está mi pedido?", "Gracias");
        String position = first.json().path("position").toString();
        assertThat(visitor.get(BASE + "/messages?after=" + position)
                        .json()
                        .path("items")
                        .findValuesAsString("messageId"))
                .containsExactly("m-2");
    }

    @Test
    void twoVisitorsCannotReadEachOtherNorAskForEachOthersReceipts() {
        TestBrowser ana = visitor(BASE, Map.of());
        TestBrowser ben = visitor(BASE, Map.of());
        TestAnswer ofAna = ana.post(BASE + "/messages", message("same-id", "from Ana"));
        TestAnswer ofBen = ben.post(BASE + "/messages", message("same-id", "from Ben"));

        assertThat(ofBen.status()).isEqualTo(201);
        assertThat(ofBen.text("/conversation")).isNotEqualTo(ofAna.text("/conversation"));
        assertThat(ben.get(BASE + "/messages").json().path("items").findValuesAsString("text"))
                .containsExactly("from Ben");
    }

    @Test
    void aTokenOfAnotherChannelOrANonsenseOneIsUnknown() {
        WebChannel other = channel(WebSettingsChange.NONE);
        TestBrowser visitor = visitor(BASE, Map.of());
        TestAnswer elsewhere = visitor.get("/widget/v1/" + other.settings().key() + "/messages");
        assertThat(elsewhere.status()).isEqualTo(401);
        assertThat(elsewhere.code()).isEqualTo("visitor_unknown");
        assertThat(page().get(BASE + "/messages").status()).isEqualTo(401);
        assertThat(page().get("/widget/v1/no-such-key/config").status()).isEqualTo(404);
        assertThat(page().with("Authorization", "Bearer xv_nonsense")
                        .get(BASE + "/messages")
                        .code())
                .isEqualTo("visitor_unknown");
    }

    @Test
    void aReturningVisitorFindsTheirThread() {
        TestAnswer begun = page().post(BASE + "/sessions", Map.of());
        String token = begun.text("/visitor");
        page().with("Authorization", "Bearer " + token).post(BASE + "/messages", message("m", "hello"));

        TestAnswer back = page().post(BASE + "/sessions", Map.of("visitor", token));

        assertThat(back.text("/visitor")).isEqualTo(token);
        assertThat(back.json().at("/conversation/number").asLong()).isPositive();
    }

    @Test
    void staffsReplyReachesTheVisitorAndItsMarksReachStaff() {
        TestBrowser visitor = visitor(BASE, Map.of("languages", List.of("en")));
        TestAnswer asked = visitor.post(BASE + "/messages", message("m", "Where is my order?"));
        TestBrowser agent = COMPANY.agent("en");
        String conversation = "/api/v1/conversations/" + asked.text("/conversation");

        TestAnswer reply = agent.post(conversation + "/replies", Map.of("text", "On its way.", "translate", false));
        assertThat(reply.status()).as(reply.toString()).isEqualTo(201);
        agent.post(conversation + "/notes", Map.of("text", "Customer sounds tired."));

        TestAnswer seen = visitor.get(BASE + "/messages");
        assertThat(seen.json().path("items").findValuesAsString("text"))
                .containsExactly("Where is my order?", "On its way.");
        assertThat(seen.text("/items/1/direction")).isEqualTo("out");
        assertThat(seen.text("/items/1/author/name")).isEqualTo("Person");

        assertThat(visitor.post(BASE + "/seen", Map.of("message", seen.text("/items/1/id")))
                        .status())
                .isEqualTo(204);
        assertThat(agent.get(conversation + "/messages").text("/items/1/delivery/state"))
                .isEqualTo("read");
    }

    @Test
    void badInputIsRefusedFieldByField() {
        TestBrowser visitor = visitor(BASE, Map.of());
        assertThat(visitor.post(BASE + "/messages", Map.of("text", "x")).text("/errors/0/pointer"))
                .isEqualTo("/messageId");
        assertThat(visitor.post(BASE + "/messages", message("a", " ")).text("/errors/0/pointer"))
                .isEqualTo("/text");
        assertThat(visitor.post(BASE + "/messages", message("a", "x".repeat(10_001)))
                        .text("/errors/0/code"))
                .isEqualTo("too_long");
        assertThat(visitor.post(BASE + "/messages", Map.of("messageId", "a", "text", "x", "html", "y"))
                        .code())
                .isEqualTo("unknown_field");
        assertThat(visitor.put(BASE + "/email", Map.of("email", "not an address"))
                        .text("/errors/0/pointer"))
                .isEqualTo("/email");
        assertThat(visitor.put(BASE + "/language", Map.of("language", "??")).status())
                .isEqualTo(400);
        assertThat(visitor.put(BASE + "/email", Map.of("email", "ana@example.com"))
                        .status())
                .isEqualTo(204);
    }

    @Test
    void aVisitorWhoWritesTooFastIsToldHowLongToWait() {
        TestBrowser visitor = visitor(BASE, Map.of());
        Map<Integer, Integer> answers = new HashMap<>();
        TestAnswer last = visitor.get(BASE + "/messages");
        for (int i = 0; i < 30 && last.status() != 429; i++) {
            last = visitor.post(BASE + "/messages", message("fast-" + i, "x"));
            answers.merge(last.status(), 1, Integer::sum);
        }
        assertThat(last.status()).isEqualTo(429);
        assertThat(last.header("Retry-After")).isPresent();
        assertThat(answers.get(201)).isGreaterThanOrEqualTo(20);
    }
}
