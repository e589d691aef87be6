package org.xenia.server.channel.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.xenia.server.Await;
import org.xenia.server.TestServer;
import org.xenia.server.channel.delivery.StandInProvider.Habits;
import org.xenia.server.kernel.Workspace;
import org.xenia.server.kernel.database.Transactions;
import tools.jackson.databind.JsonNode;

/// Replies leave once and in order whatever the provider does (R49, R71), and staff see what became of
/// them.
class OutboxTest {

    private final OutboxScene scene = OutboxScene.open();
    private final StandInProvider provider = scene.provider();

    @AfterEach
    void close() {
        scene.close();
    }

    @Test
    void aProviderThatIsSlowFailsAndForgetsGetsEveryReplyOnceAndInTheOrderOfItsConversation() {
        provider.has(Habits.BAD);
        Map<String, List<String>> written = new HashMap<>();
        List<String> conversations = List.of("one", "two", "three", "four", "five").stream()
                .map(scene::conversation)
                .toList();
        for (int i = 1; i <= 6; i++) {
            for (String conversation : conversations) {
                String text = "reply " + i;
                scene.reply(conversation, text, false);
                written.computeIfAbsent(conversation, unused -> new ArrayList<>())
                        .add(text);
            }
        }

        Await.until(() -> scene.hurry() >= 0 && provider.taken().size() == 30);

        assertThat(provider.byConversation()).isEqualTo(written);
        for (String conversation : conversations) {
            Await.until(() ->
                    scene.hurry() >= 0 && scene.state(conversation, "reply 6").equals("delivered"));
            assertThat(written.get(conversation))
                    .allSatisfy(
                            text -> assertThat(scene.state(conversation, text)).isEqualTo("delivered"));
        }
        assertThat(provider.taken()).as("no second key for any message").hasSize(30);
    }

    @Test
    void aProviderThatAsksForFewerMessagesIsLeftAloneAndTheMessageLosesNoTry() {
        provider.has(Habits.answers(429, "3600"));
        String conversation = scene.conversation("Kim");
        scene.reply(conversation, "slowly", false);

        JsonNode lane = Await.until(scene::lane, line -> line.has("pausedUntil"));
        assertThat(lane.get("pausedBecause").stringValue()).isEqualTo("rate_limited");
        assertThat(Duration.between(
                        Instant.now(), Instant.parse(lane.get("pausedUntil").stringValue())))
                .isBetween(Duration.ofMinutes(55), Duration.ofMinutes(73));
        scene.reply(scene.conversation("Lee"), "behind", false);
        Await.until(() -> scene.lane().get("pending").intValue() == 1);
        assertThat(provider.posts()).isEqualTo(1);

        provider.has(Habits.GOOD);
        scene.hurry();

        Await.until(() -> provider.taken().size() == 2);
        assertThat(scene.deliveries("dead")).isEmpty();
    }

    @Test
    void tenFailuresInARowOpenTheBreakerOneTryClosesIt() {
        provider.has(Habits.answers(503, ""));
        for (int i = 1; i <= BackOff.BREAKS_AT; i++) {
            scene.reply(scene.conversation("customer " + i), "reply " + i, false);
        }

        JsonNode lane = Await.until(scene::lane, line -> line.has("pausedUntil"));
        assertThat(lane.get("pausedBecause").stringValue()).isEqualTo("provider_failing");
        provider.has(Habits.GOOD);
        assertThat(scene.resendAll().json().get("resent").intValue()).isPositive();

        Await.until(() -> provider.taken().size() == BackOff.BREAKS_AT);
        Await.until(() -> scene.lane().get("failures").intValue() == 0);
        assertThat(scene.lane().has("pausedUntil")).isFalse();
    }

    @Test
    void whatTheProviderRefusesFailsVisiblyWithItsReasonAndLeavesWhenSentAgain() {
        provider.has(Habits.answers(410, ""));
        String conversation = scene.conversation("Ida");
        scene.reply(conversation, "anybody?", false);

        Await.until(() -> scene.state(conversation, "anybody?").equals("failed"));
        assertThat(scene.delivery(conversation, "anybody?").get("reason").stringValue())
                .isEqualTo("gone");
        assertThat(scene.deliveries("dead")).singleElement().satisfies(dead -> {
            assertThat(dead.get("conversation").stringValue()).isEqualTo(conversation);
            assertThat(dead.get("reason").stringValue()).isEqualTo("gone");
            assertThat(dead.at("/attempts/0/status").intValue()).isEqualTo(410);
        });

        provider.has(Habits.GOOD);
        assertThat(scene.resendAll().status()).isEqualTo(202);

        Await.until(() -> scene.state(conversation, "anybody?").equals("delivered"));
        assertThat(scene.deliveries("dead")).isEmpty();
    }

    @Test
    void aFailureThatTheProviderReportsLaterFailsTheMessageAndSentAgainItHasANewKey() {
        String conversation = scene.conversation("Noor");
        scene.reply(conversation, "bounces", false);
        Await.until(() -> scene.state(conversation, "bounces").equals("delivered"));
        DeliveryReceipts receipts = TestServer.get().bean(DeliveryReceipts.class);
        accepted("provider-7");

        inTransaction(() -> {
            assertThat(receipts.failed(scene.shop().channel(), "somebody else's", DeliveryReason.BLOCKED, null))
                    .isFalse();
            assertThat(receipts.failed(
                            scene.shop().channel(), "provider-7", DeliveryReason.MAILBOX_FULL, "452 4.2.2 full"))
                    .isTrue();
        });

        assertThat(scene.delivery(conversation, "bounces").get("reason").stringValue())
                .isEqualTo("mailbox_full");
        assertThat(scene.deliveries("dead").getFirst().at("/attempts/1/detail").stringValue())
                .isEqualTo("452 4.2.2 full");
        scene.resendAll();
        Await.until(() -> provider.taken().size() == 2);
        assertThat(provider.taken().keySet().stream().toList().getLast())
                .isEqualTo(provider.taken().keySet().stream().toList().getFirst() + "-1");
    }

    // As if the provider had accepted the message and named it, which webhooks do not do.
    private void accepted(String providerId) {
        scene.shop().company().call(() -> {
            JdbcClient jdbc = TestServer.get().bean(JdbcClient.class);
            jdbc.sql("update conversation.message set delivery_state = 'sent' where delivery_state = 'delivered'")
                    .update();
            return jdbc.sql("update channel.delivery set state = 'sent', provider_id = ?")
                    .param(providerId)
                    .update();
        });
    }

    private void inTransaction(Runnable work) {
        Workspace.run(
                scene.shop().company().workspace(),
                () -> TestServer.get().bean(Transactions.class).run(work));
    }
}
