package org.xenia.server.customer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.xenia.server.AtOnce;
import org.xenia.server.TestAnswer;
import org.xenia.server.TestShop;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Two records of one person become one and two again (R88).
class CustomerMergeTest {

    private static final TestShop SHOP = TestShop.open();
    private static final String CUSTOMERS = "/api/v1/customers/";

    @Test
    void aMergeMovesIdentitiesAndConversationsAndUndoMovesThemBack() {
        String phone = customer("phone", "Ana García", "ana@example.com");
        String shop = customer("shop", "A. Garcia", "garcia@example.com");
        JsonNode before = get(phone);
        JsonNode beforeInto = get(shop);
        List<String> conversations = conversations(phone);

        TestAnswer merged = merge(phone, shop);

        assertThat(merged.status()).as(merged.toString()).isEqualTo(200);
        assertThat(merged.json().get("identities")).hasSize(4);
        assertThat(conversations(shop)).hasSize(2).containsAll(conversations);
        assertThat(conversations(phone)).isEmpty();
        assertThat(listed()).contains(shop).doesNotContain(phone);
        assertThat(get(phone).get("mergedInto").stringValue()).isEqualTo(shop);
        // In no language, or its owner would be known to speak it by the time of the undo.
        String written = SHOP.write("phone", "4711").text("/conversation");
        assertThat(conversations(shop)).contains(written);

        TestAnswer undone = SHOP.staff().post(CUSTOMERS + phone + "/merge/undo", null);

        assertThat(undone.status()).as(undone.toString()).isEqualTo(200);
        assertThat(get(phone)).isEqualTo(before);
        assertThat(get(shop)).isEqualTo(beforeInto);
        assertThat(conversations(phone)).isEqualTo(conversations);
        assertThat(timeline(shop)).contains("customer.merged");
        assertThat(timeline(phone)).endsWith("customer.unmerged");
    }

    @Test
    void identifiersThatNoDatabaseLikesComeBackToTheirOwner() {
        String strange = "nul \u0000 half \uD83D and ' \u001A0041";
        String body = ascii(Map.of("messageId", "strange", "customer", Map.of("id", strange), "text", "hello"));
        String conversation = SHOP.program()
                .post("/api/v1/channels/" + SHOP.channel() + "/messages", body)
                .text("/conversation");
        String owner = SHOP.staff().get("/api/v1/conversations/" + conversation).text("/customer/id");
        String other = customer("ordinary", "Other", "other@example.com");

        assertThat(merge(owner, other).status()).isEqualTo(200);
        assertThat(SHOP.staff().post(CUSTOMERS + owner + "/merge/undo", null).status())
                .isEqualTo(200);

        assertThat(get(owner).at("/identities/0/value").stringValue()).isEqualTo(strange);
        assertThat(get(other).get("identities")).hasSize(2);
    }

    @Test
    void oppositeMergesAtTheSameMomentMakeNoCircle() {
        for (int round = 0; round < 5; round++) {
            String one = customer("one" + round, "One", null);
            String other = customer("other" + round, "Other", null);

            List<TestAnswer> answers = AtOnce.run(2, thread -> thread == 0 ? merge(one, other) : merge(other, one));

            assertThat(answers)
                    .as(answers.toString())
                    .extracting(TestAnswer::status)
                    .containsExactlyInAnyOrder(200, 422);
            assertThat(get(one).has("mergedInto") ^ get(other).has("mergedInto"))
                    .isTrue();
        }
    }

    @Test
    void whatCannotBeMergedIsRefused() {
        String somebody = customer("somebody", "Somebody", null);

        assertThat(merge(somebody, somebody).code()).isEqualTo("cannot_merge_customers");
        assertThat(merge(somebody, "0190a8d2-0000-7000-8000-000000000000").status())
                .isEqualTo(404);
        assertThat(SHOP.staff().post(CUSTOMERS + somebody + "/merge", Map.of()).text("/errors/0/pointer"))
                .isEqualTo("/into");
        assertThat(SHOP.staff().post(CUSTOMERS + somebody + "/merge/undo", null).code())
                .isEqualTo("no_merge_to_undo");
    }

    private static String ascii(Object body) {
        return JsonMapper.builder()
                .enable(tools.jackson.core.json.JsonWriteFeature.ESCAPE_NON_ASCII)
                .build()
                .writeValueAsString(body);
    }

    private static String customer(String id, String name, String email) {
        Map<String, String> customer =
                email == null ? Map.of("id", id, "name", name) : Map.of("id", id, "name", name, "email", email);
        // A figure is in no language: what is compared later must not learn one meanwhile.
        String conversation = SHOP.write("hello-" + id, customer, "4711", null).text("/conversation");
        return SHOP.staff().get("/api/v1/conversations/" + conversation).text("/customer/id");
    }

    private static TestAnswer merge(String from, String into) {
        return SHOP.staff().post(CUSTOMERS + from + "/merge", Map.of("into", into));
    }

    private static JsonNode get(String customer) {
        return SHOP.staff().get(CUSTOMERS + customer).json();
    }

    private static List<String> conversations(String customer) {
        return TestShop.items(SHOP.staff().get(CUSTOMERS + customer + "/conversations")).stream()
                .map(each -> each.get("id").stringValue())
                .toList();
    }

    private static List<String> listed() {
        return TestShop.items(SHOP.staff().get("/api/v1/customers?limit=100")).stream()
                .map(each -> each.get("id").stringValue())
                .toList();
    }

    private static List<String> timeline(String customer) {
        return TestShop.items(SHOP.staff().get(CUSTOMERS + customer + "/timeline?limit=100")).stream()
                .map(entry -> entry.get("type").stringValue())
                .toList();
    }
}
