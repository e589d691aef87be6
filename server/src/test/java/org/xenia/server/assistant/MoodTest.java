package org.xenia.server.assistant;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.xenia.server.Await;
import org.xenia.server.TestAnswer;
import org.xenia.server.TestServer;
import org.xenia.server.TestShop;
import org.xenia.server.kernel.event.LiveFeed;
import org.xenia.server.kernel.event.LiveSubscription;
import tools.jackson.databind.JsonNode;

/// R26: what customers mean between the lines.
class MoodTest {

    private final TestShop shop = TestShop.open();

    /// Writes, says in which language, and waits until the mood is read.
    private String complaint(String language, String text) throws InterruptedException {
        try (LiveSubscription events = TestServer.get()
                .bean(LiveFeed.class)
                .subscribe(shop.company().workspace().value(), null)) {
            TestAnswer written = shop.write("mood-" + UUID.randomUUID(), Map.of("id", "somebody"), text, null);
            shop.staff()
                    .post("/api/v1/messages/" + written.text("/message") + "/language", Map.of("language", language));
            for (int i = 0; i < 60; i++) {
                if (events.take(Duration.ofSeconds(1)) instanceof LiveSubscription.Item.Logged logged
                        && logged.event().type().equals("message.moodRead")) {
                    return written.text("/conversation");
                }
            }
            throw new AssertionError("no mood was read");
        }
    }

    @Test
    void aPolitelyWordedJapaneseComplaintIsMarkedAsOne() throws InterruptedException {
        String conversation = complaint("ja", "注文した商品がまだ届いておらず、大変困っております。至急ご対応をお願いいたします。");

        JsonNode mood = shop.messages(conversation).getFirst().get("mood");

        assertThat(mood.get("complaint").stringValue()).isIn("polite", "open");
        assertThat(mood.get("urgent").booleanValue()).isTrue();
        assertThat(mood.get("cues")).isNotEmpty();
        assertThat(shop.staff().get("/api/v1/conversations/" + conversation).text("/pressing/complaint"))
                .isIn("polite", "open");
        shop.staff().put("/api/v1/settings/culture", Map.of("mood", false));
        assertThat(shop.messages(conversation).getFirst().has("mood")).isFalse();
    }

    /// The mood of the last message, once it is read.
    private JsonNode mood(String conversation) {
        return Await.until(() -> shop.messages(conversation).getLast(), message -> message.has("mood"))
                .get("mood");
    }

    @Test
    void aMessageThatTellsNoLanguageIsReadInThatOfItsConversation() {
        String conversation = shop.write("short", "Ich warte seit drei Wochen auf mein Paket, das ist eine Frechheit.")
                .text("/conversation");
        assertThat(mood(conversation).get("label").stringValue()).isEqualTo("negative");

        shop.write("short", "😡😡", conversation);

        assertThat(mood(conversation).get("label").stringValue()).isEqualTo("negative");
        assertThat(shop.messages(conversation).getLast().get("language").stringValue())
                .isEqualTo("und");
    }
}
