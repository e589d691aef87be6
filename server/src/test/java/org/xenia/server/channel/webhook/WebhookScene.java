package org.xenia.server.channel.webhook;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.xenia.server.Await;
import org.xenia.server.TestAnswer;
import org.xenia.server.TestServer;
import org.xenia.server.TestShop;
import tools.jackson.databind.JsonNode;

/// A shop whose replies are posted to a receiver.
record WebhookScene(TestShop shop, Receiver receiver, Map<String, String> conversations) implements AutoCloseable {

    static WebhookScene open() {
        WebhookScene scene = new WebhookScene(TestShop.open(), Receiver.start(), new ConcurrentHashMap<>());
        scene.post(scene.receiver.url());
        return scene;
    }

    /// Has replies posted there; null stops it.
    TestAnswer post(String url) {
        Map<String, Object> settings = new HashMap<>();
        settings.put("webhookUrl", url);
        TestAnswer answer = shop.staff().patch(channel(), Map.of("settings", settings));
        if (answer.status() != 200) {
            throw new AssertionError(answer.toString());
        }
        return answer;
    }

    String channel() {
        return "/api/v1/channels/" + shop.channel();
    }

    /// A new secret; the receiver does not know it by itself.
    String renewSecret() {
        return shop.staff().post(channel() + "/webhook-secret", Map.of()).text("/secret");
    }

    /// Staff answer a new customer; the identifier of the reply.
    String reply(String text) {
        String conversation = shop.write("customer of " + text, "Hello").text("/conversation");
        TestAnswer reply = shop.staff()
                .post(
                        "/api/v1/conversations/" + conversation + "/replies",
                        Map.of("text", text, "language", "en", "translate", false));
        if (reply.status() != 201) {
            throw new AssertionError(reply.toString());
        }
        conversations.put(reply.text("/id"), conversation);
        return reply.text("/id");
    }

    /// The log of deliveries, newest first.
    List<JsonNode> log() {
        return TestShop.items(shop.staff().get(channel() + "/deliveries"));
    }

    /// The delivery of a message once it is in a state and has been tried so often.
    JsonNode await(String message, String state, int attempts) {
        return Await.until(
                () -> log().stream()
                        .filter(delivery ->
                                delivery.get("message").stringValue().equals(message)
                                        && delivery.get("state").stringValue().equals(state)
                                        && delivery.get("attempts").size() == attempts)
                        .findFirst()
                        .orElse(null),
                found -> found != null);
    }

    /// How far a reply has come, as staff see it.
    String deliveryState(String message) {
        return shop.messages(conversations.get(message)).stream()
                .filter(shown -> shown.get("id").stringValue().equals(message))
                .findFirst()
                .orElseThrow()
                .at("/delivery/state")
                .stringValue();
    }

    /// Lets the wait for the next attempt pass at once.
    void hurry() {
        shop.company()
                .call(() -> TestServer.get()
                        .bean(JdbcClient.class)
                        .sql("update channel.delivery set next_attempt_at = now() where state = 'failed'")
                        .update());
    }

    @Override
    public void close() {
        receiver.close();
    }
}
