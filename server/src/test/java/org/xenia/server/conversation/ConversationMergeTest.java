package org.xenia.server.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.xenia.server.AtOnce;
import org.xenia.server.TestAnswer;
import org.xenia.server.TestShop;
import tools.jackson.databind.JsonNode;

/// Two conversations become one and two again (R49, R88).
class ConversationMergeTest {

    private static final TestShop SHOP = TestShop.open();
    private static final String CONVERSATIONS = "/api/v1/conversations/";

    @Test
    void aMergePutsTheMessagesBehindTheOthersAndUndoRestoresEverything() {
        String into = started("maria", 2);
        String from = started("maria", 3);
        SHOP.staff().post(CONVERSATIONS + from + "/notes", Map.of("text", "a note"));
        SHOP.staff().patch(CONVERSATIONS + into, Map.of("state", "waiting"));
        List<String> before = messages(from);
        List<String> beforeInto = messages(into);
        JsonNode conversation = get(from);
        JsonNode conversationInto = get(into);

        TestAnswer merged = merge(from, into);

        assertThat(merged.status()).as(merged.toString()).isEqualTo(200);
        assertThat(merged.text("/state")).as("an open one keeps the whole open").isEqualTo("open");
        assertThat(get(from).get("mergedInto").stringValue()).isEqualTo(into);
        assertThat(SHOP.texts(into)).containsExactly("maria 1", "maria 2", "maria 1", "maria 2", "maria 3", "a note");
        assertThat(messages(from)).isEmpty();

        TestAnswer undone = SHOP.staff().post(CONVERSATIONS + from + "/merge/undo", null);

        assertThat(undone.status()).as(undone.toString()).isEqualTo(200);
        assertThat(messages(from)).isEqualTo(before);
        assertThat(messages(into)).isEqualTo(beforeInto);
        assertThat(get(from)).isEqualTo(conversation);
        assertThat(get(into)).isEqualTo(conversationInto);
        assertThat(timeline(into)).contains("conversation.merged");
        assertThat(timeline(from)).endsWith("conversation.unmerged");
    }

    @Test
    void whatIsWrittenToAMergedConversationGoesToTheOneThatLivesAndStaysThere() {
        String into = started("jun", 1);
        String from = started("jun", 2);
        merge(from, into);

        String reached = SHOP.write("jun", "after the merge", from).text("/conversation");
        SHOP.staff().post(CONVERSATIONS + from + "/merge/undo", null);

        assertThat(reached).isEqualTo(into);
        assertThat(SHOP.texts(into)).containsExactly("jun 1", "after the merge");
        assertThat(SHOP.texts(from)).containsExactly("jun 1", "jun 2");
        assertThat(SHOP.write("jun", "goes on", into).status()).isEqualTo(201);
        assertThat(SHOP.texts(into)).endsWith("goes on");
    }

    @Test
    void aChainOfMergesIsTakenBackFromItsEnd() {
        String first = started("olga", 1);
        String second = started("olga", 2);
        String third = started("olga", 3);
        List<List<String>> before = List.of(messages(first), messages(second), messages(third));
        merge(first, second);
        merge(second, third);

        TestAnswer tooEarly = SHOP.staff().post(CONVERSATIONS + first + "/merge/undo", null);
        assertThat(tooEarly.code()).isEqualTo("conversation_merged");
        assertThat(messages(third)).hasSize(6);

        assertThat(SHOP.staff()
                        .post(CONVERSATIONS + second + "/merge/undo", null)
                        .status())
                .isEqualTo(200);
        assertThat(SHOP.staff()
                        .post(CONVERSATIONS + first + "/merge/undo", null)
                        .status())
                .isEqualTo(200);
        assertThat(List.of(messages(first), messages(second), messages(third))).isEqualTo(before);
    }

    @Test
    void whatCannotBeMergedIsRefused() {
        String ana = started("ana", 1);
        String ben = started("ben", 1);

        assertThat(merge(ana, ana).code()).isEqualTo("cannot_merge");
        assertThat(merge(ana, ben).code()).isEqualTo("cannot_merge");
        assertThat(merge(ana, "0190a8d2-0000-7000-8000-000000000000").status()).isEqualTo(404);
        assertThat(SHOP.staff().post(CONVERSATIONS + ana + "/merge", Map.of()).text("/errors/0/pointer"))
                .isEqualTo("/into");
        assertThat(SHOP.staff().post(CONVERSATIONS + ana + "/merge/undo", null).code())
                .isEqualTo("nothing_to_undo");
        assertThat(SHOP.texts(ana)).containsExactly("ana 1");
    }

    @Test
    void oppositeMergesAtTheSameMomentDoNotLoseAConversation() {
        String one = started("eva", 1);
        String other = started("eva", 1);

        List<TestAnswer> answers = AtOnce.run(2, thread -> thread == 0 ? merge(one, other) : merge(other, one));

        assertThat(answers).extracting(TestAnswer::status).containsExactlyInAnyOrder(200, 409);
        assertThat(messages(one).size() + messages(other).size()).isEqualTo(2);
    }

    // Closed ones are left alone by the next message, so that the next one begins a conversation of its own.
    // What a merge moves; translations come by and by and are no part of it.
    private static List<String> messages(String conversation) {
        return SHOP.messages(conversation).stream()
                .map(message -> message.get("id") + " " + message.get("conversation") + " " + message.get("position")
                        + " " + message.get("original"))
                .toList();
    }

    private static String started(String customer, int messages) {
        for (JsonNode item : TestShop.items(SHOP.staff().get("/api/v1/conversations?limit=100"))) {
            if (SHOP.texts(item.get("id").stringValue()).contains(customer + " 1")) {
                SHOP.staff().patch(CONVERSATIONS + item.get("id").stringValue(), Map.of("state", "closed"));
            }
        }
        String started = SHOP.conversation(customer, messages);
        for (JsonNode item : TestShop.items(SHOP.staff().get("/api/v1/conversations?view=closed&limit=100"))) {
            SHOP.staff().patch(CONVERSATIONS + item.get("id").stringValue(), Map.of("state", "open"));
        }
        return started;
    }

    private static TestAnswer merge(String from, String into) {
        return SHOP.staff().post(CONVERSATIONS + from + "/merge", Map.of("into", into));
    }

    private static JsonNode get(String conversation) {
        return SHOP.staff().get(CONVERSATIONS + conversation).json();
    }

    private static List<String> timeline(String conversation) {
        return TestShop.items(SHOP.staff().get(CONVERSATIONS + conversation + "/timeline?limit=100")).stream()
                .map(entry -> entry.get("type").stringValue())
                .toList();
    }
}
