package org.xenia.server.app.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.xenia.server.Await;
import org.xenia.server.TestAnswer;
import org.xenia.server.TestServer;
import org.xenia.server.TestShop;
import org.xenia.server.kernel.Caller.Role;

class SamplesTest {

    private static final String SAMPLES = "/api/v1/samples";
    private static final Map<String, String> WISH = Map.of("name", "Samples");

    private static TestShop shop;

    @BeforeAll
    static void aCompanyWithACustomerOfItsOwn() {
        shop = TestShop.open();
        shop.write("real-customer", "Where is my order?");
    }

    @Test
    @DisplayName(
            "samples come in several languages, once however often they are wished for, and all go without a trace")
    void samplesComeAndGo() {
        assertThat(shop.staff().post(SAMPLES, WISH).text("/conversations")).isEqualTo("6");
        assertThat(shop.staff().post(SAMPLES, WISH).text("/conversations")).isEqualTo("6");
        // They are told by a reader of the log, a moment after.
        Await.until(
                SamplesTest::languages, told -> told.containsAll(List.of("es-MX", "ja", "ar", "de", "zh-Hans", "fr")));
        TestAnswer talk = shop.staff().get("/api/v1/conversations?view=all&limit=100");
        String sample = TestShop.items(talk).stream()
                .filter(item -> item.at("/customer/name").asString("").contains("Althaus"))
                .findFirst()
                .orElseThrow()
                .get("id")
                .stringValue();
        shop.staff().post("/api/v1/conversations/" + sample + "/notes", Map.of("text", "Somebody tried a note"));

        assertThat(shop.staff().delete(SAMPLES).status()).isEqualTo(204);

        assertThat(shop.staff().get(SAMPLES).text("/conversations")).isEqualTo("0");
        assertThat(shop.staff().get("/api/v1/conversations/" + sample).status()).isEqualTo(404);
        assertThat(count("conversation.message")).isEqualTo(1);
        assertThat(count("customer.customer")).isEqualTo(1);
        assertThat(count("conversation.channel")).isEqualTo(1);
        assertThat(left("kernel.event", "conversation")).isZero();
        assertThat(left("translation.message_translation", "message_id")).isZero();
        assertThat(left("assistant.mood", "conversation_id")).isZero();
    }

    @Test
    @DisplayName("what real customers wrote stays, also in a sample that was merged into theirs")
    void realConversationsStay() {
        TestShop other = TestShop.open();
        String real = other.write("real", "I wrote this myself").text("/conversation");
        other.staff().post(SAMPLES, WISH);
        String sample = TestShop.items(other.staff().get("/api/v1/conversations?view=all&limit=100")).stream()
                .map(item -> item.get("id").stringValue())
                .filter(id -> !id.equals(real))
                .findFirst()
                .orElseThrow();
        other.staff().post("/api/v1/conversations/" + sample + "/merge", Map.of("into", real));

        assertThat(other.staff().delete(SAMPLES).status()).isEqualTo(204);

        assertThat(other.texts(real)).contains("I wrote this myself");
    }

    @Test
    @DisplayName("only administrators bring samples in or take them away")
    void administratorsOnly() {
        var lead = shop.company().browser(shop.company().hire(Role.LEAD, "en"));
        assertThat(List.of(
                        lead.get(SAMPLES).status(),
                        lead.post(SAMPLES, WISH).status(),
                        lead.delete(SAMPLES).status()))
                .containsOnly(403);
    }

    private static List<String> languages() {
        return TestShop.items(shop.staff().get("/api/v1/conversations?view=all&limit=100")).stream()
                .map(item -> item.at("/customer/language").asString(""))
                .toList();
    }

    private static int count(String table) {
        return shop.company()
                .call(() -> jdbc().sql("select count(*) from " + table)
                        .query(Integer.class)
                        .single());
    }

    /// Rows that name something that is no longer there.
    private static int left(String table, String column) {
        String there = column.equals("message_id") ? "conversation.message" : "conversation.conversation";
        return shop.company()
                .call(() -> jdbc().sql("select count(*) from " + table + " t where " + column
                                + " is not null and not exists (select 1 from " + there + " c where c.id = t." + column
                                + ")")
                        .query(Integer.class)
                        .single());
    }

    private static JdbcClient jdbc() {
        return TestServer.get().bean(JdbcClient.class);
    }
}
