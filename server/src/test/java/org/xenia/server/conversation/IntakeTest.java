package org.xenia.server.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.xenia.server.AtOnce;
import org.xenia.server.TestAnswer;
import org.xenia.server.TestShop;
import tools.jackson.databind.JsonNode;

/// The one door for customers' messages, under races (R49).
class IntakeTest {

    private static final TestShop SHOP = TestShop.open();

    @Test
    void theSameMessageAgainIsTheSameMessage() {
        Map<String, String> ana = Map.of("id", "ana");

        TestAnswer first = SHOP.write("once", ana, "Hola", null);
        TestAnswer again = SHOP.write("once", ana, "Hola", null);
        TestAnswer changed = SHOP.write("once", ana, "Something else", null);

        assertThat(first.status()).as(first.toString()).isEqualTo(201);
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.json()).isEqualTo(first.json()).isEqualTo(changed.json());
        assertThat(SHOP.texts(first.text("/conversation"))).containsExactly("Hola");
    }

    @Test
    void theSameMessageFromSixteenThreadsIsOneMessageOfOneCustomer() {
        for (int round = 0; round < 5; round++) {
            String name = "racer" + round;
            List<TestAnswer> answers =
                    AtOnce.run(16, thread -> SHOP.write("race-" + name, Map.of("id", name, "name", name), "Me!", null));

            assertThat(answers).allMatch(answer -> answer.status() == 200 || answer.status() == 201);
            assertThat(answers).filteredOn(answer -> answer.status() == 201).hasSize(1);
            assertThat(answers)
                    .extracting(TestAnswer::json)
                    .containsOnly(answers.getFirst().json());
            assertThat(SHOP.texts(answers.getFirst().text("/conversation"))).containsExactly("Me!");
            assertThat(TestShop.items(SHOP.staff().get("/api/v1/customers?q=" + name)))
                    .hasSize(1);
        }
    }

    @Test
    void firstMessagesOfANewCustomerThatComeAtOnceBeginOneConversation() {
        List<TestAnswer> answers = AtOnce.run(16, thread -> SHOP.write("newcomer", "message " + thread));

        assertOneGaplessConversation(answers);
    }

    @Test
    void messagesOfAKnownCustomerThatComeAtOnceAfterAClosedConversationBeginOneConversation() {
        String closed = SHOP.conversation("returning", 1);
        SHOP.staff().patch("/api/v1/conversations/" + closed, Map.of("state", "closed"));

        List<TestAnswer> answers = AtOnce.run(16, thread -> SHOP.write("returning", "message " + thread));

        assertOneGaplessConversation(answers);
        assertThat(answers.getFirst().text("/conversation")).isNotEqualTo(closed);
    }

    @Test
    void positionsHaveNoGapUnderThirtyTwoWriters() {
        String conversation = SHOP.conversation("busy", 1);

        AtOnce.run(
                32,
                thread -> IntStream.range(0, 10)
                        .mapToObj(i -> SHOP.write("busy", thread + " " + i))
                        .toList());

        List<JsonNode> messages = SHOP.messages(conversation);
        assertThat(messages)
                .extracting(message -> message.get("position").intValue())
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 321).boxed().toList());
        for (int thread = 0; thread < 32; thread++) {
            String prefix = thread + " ";
            assertThat(messages.stream()
                            .map(message -> message.get("original").stringValue())
                            .filter(text -> text.startsWith(prefix)))
                    .as("what one writer wrote stays in its order")
                    .containsExactlyElementsOf(
                            IntStream.range(0, 10).mapToObj(i -> prefix + i).toList());
        }
    }

    @Test
    void repliesNotesAndMessagesAtOnceShareOneOrder() {
        String conversation = SHOP.conversation("chatty", 1);

        AtOnce.run(12, thread -> switch (thread % 3) {
            case 0 -> SHOP.write("chatty", "in " + thread);
            case 1 ->
                SHOP.staff().post("/api/v1/conversations/" + conversation + "/notes", Map.of("text", "note " + thread));
            default ->
                SHOP.staff()
                        .post("/api/v1/conversations/" + conversation + "/replies", Map.of("text", "out " + thread));
        });

        assertThat(SHOP.messages(conversation))
                .extracting(message -> message.get("position").intValue())
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 13).boxed().toList());
    }

    @Test
    @DisplayName("a message of a snoozed conversation wakes it; a closed one stays closed and a new one begins")
    void snoozedWakesAndClosedStays() {
        String snoozed = SHOP.conversation("sleeper", 1);
        TestAnswer asleep = SHOP.staff()
                .patch(
                        "/api/v1/conversations/" + snoozed,
                        Map.of("state", "snoozed", "snoozedUntil", "2050-01-01T00:00:00Z"));
        assertThat(asleep.text("/state")).as(asleep.toString()).isEqualTo("snoozed");

        assertThat(SHOP.write("sleeper", "awake?").text("/conversation")).isEqualTo(snoozed);

        TestAnswer awake = SHOP.staff().get("/api/v1/conversations/" + snoozed);
        assertThat(awake.text("/state")).isEqualTo("open");
        assertThat(awake.json().has("snoozedUntil")).isFalse();
        SHOP.staff().patch("/api/v1/conversations/" + snoozed, Map.of("state", "closed"));
        TestAnswer next = SHOP.write("sleeper", "another matter");
        assertThat(next.text("/conversation")).isNotEqualTo(snoozed);
        assertThat(SHOP.staff().get("/api/v1/conversations/" + snoozed).text("/state"))
                .isEqualTo("closed");
        assertThat(SHOP.write("sleeper", "about the old matter", snoozed).text("/conversation"))
                .as("naming a closed conversation opens it again")
                .isEqualTo(snoozed);
        assertThat(SHOP.staff().get("/api/v1/conversations/" + snoozed).text("/state"))
                .isEqualTo("open");
    }

    @Test
    void theConversationOfSomebodyElseIsRefused() {
        String mine = SHOP.conversation("owner", 1);

        TestAnswer stranger = SHOP.write("stranger", "let me in", mine);

        assertThat(stranger.status()).isEqualTo(422);
        assertThat(stranger.code()).isEqualTo("conversation_of_another_customer");
        assertThat(SHOP.texts(mine)).containsExactly("owner 1");
    }

    private static void assertOneGaplessConversation(List<TestAnswer> answers) {
        assertThat(answers).as(answers.toString()).allMatch(answer -> answer.status() == 201);
        assertThat(answers)
                .extracting(answer -> answer.text("/conversation"))
                .containsOnly(answers.getFirst().text("/conversation"));
        assertThat(SHOP.messages(answers.getFirst().text("/conversation")))
                .extracting(message -> message.get("position").intValue())
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, answers.size()).boxed().toList());
    }
}
