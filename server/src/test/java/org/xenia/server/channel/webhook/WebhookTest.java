package org.xenia.server.channel.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.xenia.server.Await;
import org.xenia.server.TestAnswer;
import org.xenia.server.channel.delivery.BackOff;
import tools.jackson.databind.JsonNode;

/// Replies reach programs by signed posts that are tried again until they are taken.
class WebhookTest {

    private final WebhookScene scene = WebhookScene.open();
    private final Receiver receiver = scene.receiver();

    @AfterEach
    void close() {
        scene.close();
    }

    @Test
    void aReplyIsPostedOnceSignedWithTimeAndDeliveryAndCountsAsDelivered() {
        receiver.trusts(scene.renewSecret());

        String reply = scene.reply("It is on its way");

        JsonNode delivery = scene.await(reply, "delivered", 1);
        assertThat(receiver.received()).singleElement().satisfies(post -> {
            assertThat(post.signed()).isTrue();
            assertThat(post.event()).isEqualTo("message.replied");
            assertThat(post.delivery()).isEqualTo(delivery.get("id").stringValue());
            assertThat(post.body().get("delivery").stringValue()).isEqualTo(post.delivery());
            assertThat(post.text()).isEqualTo("It is on its way");
            assertThat(post.body().at("/payload/customer/externalId").stringValue())
                    .isEqualTo("customer of It is on its way");
            assertThat(post.body().at("/payload/channel").stringValue())
                    .isEqualTo(scene.shop().channel().toString());
        });
        assertThat(delivery.at("/attempts/0/status").intValue()).isEqualTo(204);
        Await.until(() -> scene.deliveryState(reply).equals("delivered"));
    }

    @Test
    void aFailedPostIsTriedAgainAfterLongerAndLongerWaits() {
        receiver.answers(500);
        String reply = scene.reply("Try again");

        JsonNode once = scene.await(reply, "failed", 1);
        assertThat(wait(once)).isBetween(Duration.ofSeconds(1), Duration.ofMillis(2_500));
        JsonNode twice = scene.await(reply, "failed", 2);
        assertThat(wait(twice)).isBetween(Duration.ofSeconds(14), Duration.ofSeconds(19));
        assertThat(scene.deliveryState(reply)).isEqualTo("pending");
        scene.hurry();
        JsonNode thrice = scene.await(reply, "failed", 3);
        assertThat(wait(thrice)).isBetween(Duration.ofSeconds(59), Duration.ofSeconds(73));

        receiver.answers(200);
        scene.hurry();
        JsonNode taken = scene.await(reply, "delivered", 4);
        assertThat(taken.get("attempts")
                        .valueStream()
                        .map(attempt -> attempt.get("status").intValue()))
                .containsExactly(500, 500, 500, 200);
        assertThat(receiver.received().stream().map(Receiver.Received::delivery).distinct())
                .as("each try is the same delivery")
                .hasSize(1);
    }

    @Test
    void afterTheLastTryTheReplyHasFailedAndResendingByHandDeliversIt() {
        receiver.answers(503);
        String reply = scene.reply("In vain");
        for (int attempt = 1; attempt <= BackOff.WAITS.size(); attempt++) {
            scene.await(reply, "failed", attempt);
            scene.hurry();
        }
        JsonNode dead = scene.await(reply, "dead", BackOff.WAITS.size() + 1);
        assertThat(dead.has("nextAttemptAt")).isFalse();
        Await.until(() -> scene.deliveryState(reply).equals("failed"));

        receiver.answers(202);
        TestAnswer again = scene.shop()
                .staff()
                .post(scene.channel() + "/deliveries/" + dead.get("id").stringValue() + "/resend", Map.of());

        assertThat(again.status()).isEqualTo(202);
        scene.await(reply, "delivered", BackOff.WAITS.size() + 2);
        Await.until(() -> scene.deliveryState(reply).equals("delivered"));
    }

    @Test
    void aReceiverThatIsGoneForGoodIsNotAskedAgainUntilStaffSendTheReplyAgain() {
        receiver.answers(410);
        String reply = scene.reply("Anybody there?");

        scene.await(reply, "dead", 1);
        Await.until(() -> scene.deliveryState(reply).equals("failed"));
        receiver.answers(200);
        scene.hurry();
        assertThat(scene.shop()
                        .staff()
                        .post("/api/v1/messages/" + reply + "/resend", Map.of())
                        .status())
                .isEqualTo(200);

        scene.await(reply, "delivered", 2);
        assertThat(receiver.received().stream().map(Receiver.Received::delivery).distinct())
                .hasSize(1);
    }

    @Test
    void whatWasWrittenWhileTheReceiverWasAwayReachesItWhenItIsBack() {
        int port = receiver.port();
        receiver.close();
        List<String> texts = List.of("one", "two", "three", "four", "five", "six", "seven");
        List<String> replies = texts.stream().map(scene::reply).toList();
        replies.forEach(reply -> assertThat(
                        scene.await(reply, "failed", 1).at("/attempts/0/error").stringValue())
                .isEqualTo("unreachable"));

        try (Receiver back = Receiver.start(port)) {
            scene.hurry();
            replies.forEach(
                    reply -> Await.until(() -> scene.deliveryState(reply).equals("delivered")));

            assertThat(back.texts()).containsExactlyInAnyOrderElementsOf(texts);
        }
    }

    @Test
    void aReceiverThatHangsHoldsUpNobodyElse() {
        receiver.hangs();
        for (int i = 0; i < 3 * WebhookDelivery.TERMS.atOnce(); i++) {
            scene.reply("stuck " + i);
        }
        Await.until(() -> receiver.received().size() >= WebhookDelivery.TERMS.atOnce());

        try (WebhookScene other = WebhookScene.open()) {
            String reply = other.reply("free");
            other.await(reply, "delivered", 1);
        }
        assertThat(receiver.received()).hasSize(WebhookDelivery.TERMS.atOnce());
    }

    @Test
    void afterARotationOnlyTheNewSecretVerifiesAndNothingIsLostMeanwhile() {
        String old = scene.renewSecret();
        receiver.trusts(old);
        scene.await(scene.reply("under the old"), "delivered", 1);

        String fresh = scene.renewSecret();
        assertThat(fresh).isNotEqualTo(old);
        String reply = scene.reply("under the new");
        assertThat(scene.await(reply, "failed", 1).at("/attempts/0/status").intValue())
                .isEqualTo(401);
        receiver.trusts(fresh);
        scene.hurry();

        scene.await(reply, "delivered", 2);
        assertThat(receiver.received().getLast().signed()).isTrue();
    }

    @Test
    void withoutASecretThePostIsNotSigned() {
        scene.await(scene.reply("plain"), "delivered", 1);

        assertThat(receiver.received().getFirst().signed()).isFalse();
    }

    @Test
    void withoutAWebhookTheReplyCountsAsSentAndNothingIsLogged() {
        scene.post(null);

        String reply = scene.reply("ask for it");

        Await.until(() -> scene.deliveryState(reply).equals("sent"));
        assertThat(scene.log()).isEmpty();
    }

    @Test
    void theLogIsPagedNewestFirst() {
        Set<String> replies = List.of("a", "b", "c").stream().map(scene::reply).collect(Collectors.toSet());
        replies.forEach(reply -> scene.await(reply, "delivered", 1));

        TestAnswer first = scene.shop().staff().get(scene.channel() + "/deliveries?limit=2");
        TestAnswer second =
                scene.shop().staff().get(scene.channel() + "/deliveries?limit=2&cursor=" + first.text("/next"));

        assertThat(first.json().get("items").size()).isEqualTo(2);
        assertThat(second.json().get("items").size()).isEqualTo(1);
        assertThat(second.text("/next")).isEmpty();
    }

    private static Duration wait(JsonNode delivery) {
        Instant last = Instant.parse(delivery.get("attempts")
                .valueStream()
                .toList()
                .getLast()
                .get("at")
                .stringValue());
        return Duration.between(
                last, Instant.parse(delivery.get("nextAttemptAt").stringValue()));
    }
}
