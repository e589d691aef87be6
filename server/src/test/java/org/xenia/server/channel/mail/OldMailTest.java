package org.xenia.server.channel.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.xenia.server.Await;
import org.xenia.server.TestShop;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Mail that lay in the mailbox before it was taken in.
class OldMailTest {

    private static final Instant YEARS_AGO =
            Instant.now().minus(Duration.ofDays(800)).truncatedTo(ChronoUnit.SECONDS);
    private static final Instant YESTERDAY =
            Instant.now().minus(Duration.ofDays(1)).truncatedTo(ChronoUnit.SECONDS);

    private final Dovecot mailbox = Dovecot.start();
    private MailScene scene;

    @AfterEach
    void close() {
        scene.close();
        mailbox.close();
    }

    @Test
    @DisplayName("history is filed as closed with its own times, untranslated; who wrote yesterday waits since"
            + " yesterday, and an answer to history opens it (R48)")
    void historyIsFiledAndWhoWaitsWaitsSinceTheyWrote() {
        deliver("old@p.example", "<old@p>", "", YEARS_AGO);
        deliver("old@p.example", "<older@p>", "<old@p>", YEARS_AGO.plusSeconds(60));
        deliver("late@p.example", "<late@p>", "", YESTERDAY);
        scene = MailScene.without(Map.of("incoming", mailbox.incoming("imap"), "importOld", true));

        Await.until(() -> scene.hurried() && messages("old@p.example") == 2 && messages("late@p.example") == 1);

        JsonNode old = conversation("old@p.example");
        assertThat(old.get("state").stringValue()).isEqualTo("closed");
        assertThat(Instant.parse(old.get("activityAt").stringValue())).isEqualTo(YEARS_AGO.plusSeconds(60));
        assertThat(old.has("waitingSince")).isFalse();
        JsonNode late = conversation("late@p.example");
        assertThat(late.get("state").stringValue()).isEqualTo("open");
        assertThat(Instant.parse(late.get("waitingSince").stringValue())).isEqualTo(YESTERDAY);

        mailbox.deliver(mail("old@p.example", "<new@p>", "<older@p>"));

        Await.until(() -> scene.hurried()
                && conversation("old@p.example").get("state").stringValue().equals("open"));
        assertThat(Instant.parse(
                        conversation("old@p.example").get("waitingSince").stringValue()))
                .isAfter(YESTERDAY);
        Await.until(() -> messagesOf("old@p.example").getLast().has("mood"));
        assertThat(messagesOf("old@p.example").getFirst().has("mood")).isFalse();
    }

    private void deliver(String from, String id, String answered, Instant arrived) {
        mailbox.deliver(mail(from, id, answered), arrived);
    }

    private static byte[] mail(String from, String id, String answered) {
        return ("From: " + from + "\nTo: help@shop.example\nSubject: " + from + "\nMessage-ID: " + id + "\n"
                        + (answered.isEmpty() ? "" : "In-Reply-To: " + answered + "\n")
                        + "\nWhere is my parcel? It should have come on Monday.\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    private int messages(String customer) {
        return messagesOf(customer).size();
    }

    private List<JsonNode> messagesOf(String customer) {
        String id = conversation(customer).at("/id").asString("");
        return id.isEmpty()
                ? List.of()
                : TestShop.items(scene.staff().get("/api/v1/conversations/" + id + "/messages"));
    }

    /// Empty while there is none.
    private JsonNode conversation(String customer) {
        return TestShop.items(scene.staff().get("/api/v1/conversations?view=any&limit=100")).stream()
                .filter(one -> one.at("/subject").asString("").equals(customer))
                .findFirst()
                .orElseGet(JsonMapper.shared()::createObjectNode);
    }
}
