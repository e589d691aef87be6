package org.xenia.server.channel.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.xenia.server.Await;
import org.xenia.server.TestAnswer;
import tools.jackson.databind.JsonNode;

/// What nobody waits for is sent at an hour of the customer's own (R31), visibly.
class ProactiveTest {

    private static final String CLOCK = "Etc/UTC";

    private final OutboxScene scene = OutboxScene.open();
    private final StandInProvider provider = scene.provider();

    @AfterEach
    void close() {
        scene.close();
    }

    @Test
    void aProactiveReplyWaitsForTheHoursTheCustomerAskedForWhileAnswersLeave() {
        String conversation = customerWhoWants(inTwoHours());

        scene.reply(conversation, "How was it?", true);
        scene.reply(conversation, "Here is your answer", false);

        Await.until(() -> scene.state(conversation, "Here is your answer").equals("delivered"));
        JsonNode waiting = scene.delivery(conversation, "How was it?");
        assertThat(waiting.get("state").stringValue()).isEqualTo("waiting");
        assertThat(waiting.get("reason").stringValue()).isEqualTo("asked_hours");
        assertThat(Duration.between(
                        Instant.now(), Instant.parse(waiting.get("until").stringValue())))
                .isBetween(Duration.ofMinutes(55), Duration.ofMinutes(121));
        Await.until(() -> scene.deliveries("waiting").size() == 1);
        assertThat(provider.taken()).hasSize(1);
    }

    @Test
    void whenTheHourHasComeItLeavesAndWhenTheHoursHaveMovedItWaitsOn() {
        String conversation = customerWhoWants(inTwoHours());
        scene.reply(conversation, "News", true);
        Await.until(() -> scene.deliveries("waiting").size() == 1);

        scene.letHourCome();
        Await.until(() -> scene.deliveries("waiting").size() == 1);
        assertThat(provider.taken()).as("it is still a bad hour there").isEmpty();

        wants(conversation, "00:00-23:59");
        Await.until(() -> scene.letHourCome() >= 0 && provider.taken().size() == 1);
        Await.until(() -> scene.state(conversation, "News").equals("delivered"));
        assertThat(scene.delivery(conversation, "News").has("until")).isFalse();
    }

    @Test
    void staffMaySendAtOnceWhatWaits() {
        String conversation = customerWhoWants(inTwoHours());
        String message =
                scene.reply(conversation, "It is urgent after all", true).text("/id");

        TestAnswer released = scene.shop().staff().post("/api/v1/messages/" + message + "/release", Map.of());

        assertThat(released.status()).isEqualTo(200);
        Await.until(() -> scene.state(conversation, "It is urgent after all").equals("delivered"));
        assertThat(provider.taken()).hasSize(1);
    }

    @Test
    void inAGoodHourItLeavesAtOnce() {
        String conversation = customerWhoWants("00:00-23:59");

        scene.reply(conversation, "Hello again", true);

        Await.until(() -> scene.state(conversation, "Hello again").equals("delivered"));
    }

    private String customerWhoWants(String hours) {
        String conversation = scene.conversation("Yuki " + hours);
        wants(conversation, hours);
        return conversation;
    }

    private void wants(String conversation, String hours) {
        String customer = scene.shop()
                .staff()
                .get("/api/v1/conversations/" + conversation)
                .text("/customer/id");
        TestAnswer changed = scene.shop()
                .staff()
                .patch(
                        "/api/v1/customers/" + customer,
                        Map.of("timeZone", CLOCK, "preferences", Map.of("contactHours", hours)));
        assertThat(changed.status()).as(changed.toString()).isEqualTo(200);
    }

    private static String inTwoHours() {
        LocalTime soon =
                LocalTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.HOURS).plusHours(2);
        return soon + "-" + soon.plusHours(1);
    }
}
