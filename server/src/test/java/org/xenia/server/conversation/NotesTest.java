package org.xenia.server.conversation;

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

/// Notes are for staff: colleagues who are mentioned are told, customers never see one.
class NotesTest {

    private static final String SECRET = "the customer must not read this";

    @Test
    void aNoteReachesWhoeverIsMentionedUntilTheyHaveLooked() {
        TestShop shop = TestShop.open();
        String conversation = shop.conversation("ana", 1);
        TestCompany.Person colleague = shop.company().hire(Role.AGENT, "de");
        TestBrowser browser = shop.company().browser(colleague);

        TestAnswer note = shop.staff()
                .post(
                        "/api/v1/conversations/" + conversation + "/notes",
                        Map.of("text", SECRET, "mentions", List.of(colleague.id())));

        assertThat(note.status()).as(note.toString()).isEqualTo(201);
        assertThat(note.text("/direction")).isEqualTo("internal");
        assertThat(TestShop.items(browser.get("/api/v1/conversations?view=mentions")))
                .hasSize(1);
        assertThat(browser.get("/api/v1/conversations/counts")
                        .json()
                        .get("mentions")
                        .intValue())
                .isEqualTo(1);
        browser.post("/api/v1/conversations/" + conversation + "/seen", Map.of("message", note.text("/id")));
        assertThat(TestShop.items(browser.get("/api/v1/conversations?view=mentions")))
                .isEmpty();
    }

    @Test
    void aNoteIsNeitherInTheListsNorInWhatACustomerIsShown() {
        TestShop shop = TestShop.open();
        TestAnswer channel = shop.staff().post("/api/v1/channels", Map.of("kind", "web", "name", "Site"));
        String key = channel.text("/settings/key");
        TestBrowser visitor = TestServer.get().browser().with("Origin", "https://shop.example");
        shop.staff()
                .patch(
                        "/api/v1/channels/" + channel.text("/id"),
                        Map.of("settings", Map.of("origins", List.of("https://shop.example"))));
        TestAnswer session = visitor.post("/widget/v1/" + key + "/sessions", Map.of());
        visitor.with("Authorization", "Bearer " + session.text("/visitor"));
        String conversation = visitor.post(
                        "/widget/v1/" + key + "/messages", Map.of("messageId", "m1", "text", "Hello"))
                .text("/conversation");
        assertThat(conversation).as(session.toString()).isNotEmpty();

        shop.staff().post("/api/v1/conversations/" + conversation + "/notes", Map.of("text", SECRET));
        shop.staff().post("/api/v1/conversations/" + conversation + "/replies", Map.of("text", "Welcome"));

        TestAnswer thread = visitor.get("/widget/v1/" + key + "/messages");
        assertThat(thread.toString()).contains("Hello", "Welcome").doesNotContain(SECRET);
        JsonNode line =
                TestShop.items(shop.staff().get("/api/v1/conversations")).getFirst();
        assertThat(line.at("/lastMessage/text").stringValue()).isEqualTo("Welcome");
        assertThat(shop.staff()
                        .get("/api/v1/conversations/" + conversation + "/timeline")
                        .toString())
                .as("events do not repeat texts")
                .doesNotContain(SECRET);
    }
}
