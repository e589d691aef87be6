package org.xenia.server.channel.delivery;

import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.xenia.server.Await;
import org.xenia.server.TestAnswer;
import org.xenia.server.TestServer;
import org.xenia.server.TestShop;
import tools.jackson.databind.JsonNode;

/// A shop whose replies leave through a stand-in provider.
record OutboxScene(TestShop shop, StandInProvider provider) implements AutoCloseable {

    static OutboxScene open() {
        OutboxScene scene = new OutboxScene(TestShop.open(), StandInProvider.start());
        TestAnswer set = scene.shop
                .staff()
                .patch(
                        "/api/v1/channels/" + scene.shop.channel(),
                        Map.of("settings", Map.of("webhookUrl", scene.provider.url())));
        if (set.status() != 200) {
            throw new AssertionError(set.toString());
        }
        return scene;
    }

    /// A customer who has written; the identifier of the conversation.
    String conversation(String customer) {
        return shop.write(customer, "Hello").text("/conversation");
    }

    /// Staff answer.
    TestAnswer reply(String conversation, String text, boolean proactive) {
        TestAnswer answer = shop.staff()
                .post(
                        "/api/v1/conversations/" + conversation + "/replies",
                        Map.of("text", text, "language", "en", "translate", false, "proactive", proactive));
        if (answer.status() != 201) {
            throw new AssertionError(answer.toString());
        }
        return answer;
    }

    /// How far a reply has come, as staff see it.
    JsonNode delivery(String conversation, String text) {
        return shop.messages(conversation).stream()
                .filter(message -> message.get("original").stringValue().equals(text))
                .findFirst()
                .orElseThrow()
                .get("delivery");
    }

    String state(String conversation, String text) {
        return delivery(conversation, text).get("state").stringValue();
    }

    /// The line of the channel in the overview, once something was to leave.
    JsonNode lane() {
        return Await.until(() -> TestShop.items(shop.staff().get("/api/v1/outbox/channels")), lines -> !lines.isEmpty())
                .getFirst();
    }

    /// The deliveries in a state, newest first.
    List<JsonNode> deliveries(String state) {
        return TestShop.items(shop.staff().get("/api/v1/outbox/deliveries?state=" + state));
    }

    TestAnswer resendAll() {
        return shop.staff().post("/api/v1/outbox/channels/" + shop.channel() + "/resend", Map.of());
    }

    /// Lets all waits for next tries pass at once.
    int hurry() {
        return shop.company().call(() -> {
            change("update channel.delivery_lane set paused_until = null");
            return change("update channel.delivery set next_attempt_at = now() where state = 'failed'");
        });
    }

    /// Lets the hour come for which messages wait.
    int letHourCome() {
        return shop.company()
                .call(() -> change("update channel.delivery set next_attempt_at = now() where state = 'waiting'"));
    }

    private static int change(String sql) {
        return TestServer.get().bean(JdbcClient.class).sql(sql).update();
    }

    @Override
    public void close() {
        provider.close();
    }
}
