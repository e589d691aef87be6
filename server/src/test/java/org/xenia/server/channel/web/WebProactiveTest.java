package org.xenia.server.channel.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.xenia.server.Await;
import org.xenia.server.TestAnswer;
import org.xenia.server.TestBrowser;
import org.xenia.server.TestShop;
import org.xenia.server.channel.web.ChatScene.VisitorBrowser;

/// In web chat too, what nobody waits for shows at a good hour of the visitor's (R31), or when staff say so.
class WebProactiveTest {

    private final ChatScene scene = ChatScene.open();
    private final TestBrowser staff = scene.company().administrator();

    @Test
    void aProactiveMessageWaitsUnseenUntilItIsReleased() {
        VisitorBrowser visitor = scene.visitor(Map.of("timeZone", "Etc/UTC"));
        String conversation = visitor.browser()
                .post(scene.base() + "/messages", Map.of("messageId", "m", "text", "Hello, a lamp please"))
                .text("/conversation");
        wants(conversation);

        TestAnswer sent = staff.post(
                "/api/v1/conversations/" + conversation + "/replies",
                Map.of("text", "How is the lamp?", "language", "en", "translate", false, "proactive", true));

        assertThat(sent.status()).as(sent.toString()).isEqualTo(201);
        assertThat(sent.text("/delivery/state")).isEqualTo("waiting");
        assertThat(sent.text("/delivery/reason")).isEqualTo("asked_hours");
        assertThat(texts(visitor)).containsExactly("Hello, a lamp please");

        staff.post("/api/v1/messages/" + sent.text("/id") + "/release", Map.of());

        Await.until(() -> texts(visitor).equals(List.of("Hello, a lamp please", "How is the lamp?")));
    }

    private List<String> texts(VisitorBrowser visitor) {
        return TestShop.items(visitor.browser().get(scene.base() + "/messages")).stream()
                .map(message -> message.get("text").stringValue())
                .toList();
    }

    private void wants(String conversation) {
        String customer = staff.get("/api/v1/conversations/" + conversation).text("/customer/id");
        LocalTime soon =
                LocalTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.HOURS).plusHours(2);
        staff.patch(
                "/api/v1/customers/" + customer,
                Map.of("timeZone", "Etc/UTC", "preferences", Map.of("contactHours", soon + "-" + soon.plusHours(1))));
    }
}
