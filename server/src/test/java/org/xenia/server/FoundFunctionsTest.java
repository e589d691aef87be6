package org.xenia.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.xenia.server.kernel.database.Transactions;

/// The functions behind search work with their owner's rights and so beyond row-level security; they must
/// keep to the workspace of the transaction by themselves.
class FoundFunctionsTest {

    private static final String NAME = "Rosalinda Wunderlich";
    private static final TestShop OURS = TestShop.open();
    private static final TestShop THEIRS = TestShop.open();
    private static final Conversation OUR_CONVERSATION = conversation(OURS);
    private static final Conversation THEIR_CONVERSATION = conversation(THEIRS);

    private final JdbcClient jdbc = TestServer.get().bean(JdbcClient.class);

    private record Conversation(UUID id, UUID customer) {}

    @ParameterizedTest
    @ValueSource(
            strings = {NAME, "rosalinda", "wunder", "Ro", "ro", "%", "_", "rosa@", "rosa@wunderlich.example", "same key"
            })
    void customersAreFoundInTheOwnWorkspaceOnly(String sought) {
        assertThat(inOurs(() -> found("customer", sought))).doesNotContain(THEIR_CONVERSATION.customer());
        assertThat(inTheirs(() -> found("customer", sought))).doesNotContain(OUR_CONVERSATION.customer());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "#1", NAME, "rosa", "Broken teapot", "teapot", "fragile", "%", "same key"})
    void conversationsAreFoundInTheOwnWorkspaceOnly(String sought) {
        assertThat(inOurs(() -> found("conversation", sought))).doesNotContain(THEIR_CONVERSATION.id());
        assertThat(inTheirs(() -> found("conversation", sought))).doesNotContain(OUR_CONVERSATION.id());
    }

    @Test
    void theProofIsNotEmpty() {
        assertThat(inOurs(() -> found("customer", NAME))).contains(OUR_CONVERSATION.customer());
        for (String sought : List.of("1", NAME, "Broken teapot", "fragile")) {
            assertThat(inOurs(() -> found("conversation", sought))).as(sought).contains(OUR_CONVERSATION.id());
        }
    }

    @Test
    void withoutAWorkspaceNothingIsFoundNotEvenByTheHouse() {
        Transactions transactions = TestServer.get().bean(Transactions.class);

        assertThat(transactions.<List<UUID>>acrossWorkspaces(() -> {
                    jdbc.sql("set local role xenia_app").update();
                    return found("customer", NAME);
                }))
                .isEmpty();
        assertThat(jdbc.sql("""
                                select p.proname from pg_proc p
                                 where p.prosecdef and p.pronamespace::regnamespace::text in ('customer', 'conversation')
                                   and has_function_privilege('public', p.oid, 'execute')
                                """).query(String.class).list())
                .as("only the application may call them")
                .isEmpty();
    }

    private List<UUID> found(String module, String sought) {
        return jdbc.sql("select " + module + ".found(?)")
                .param(sought)
                .query(UUID.class)
                .list();
    }

    private static List<UUID> inOurs(Supplier<List<UUID>> work) {
        return OURS.company().call(work);
    }

    private static List<UUID> inTheirs(Supplier<List<UUID>> work) {
        return THEIRS.company().call(work);
    }

    private static Conversation conversation(TestShop shop) {
        String id = shop.write(
                        "same message",
                        Map.of("id", "same key", "name", NAME, "email", "rosa@wunderlich.example"),
                        "Hello",
                        null)
                .text("/conversation");
        TestAnswer changed = shop.staff()
                .patch("/api/v1/conversations/" + id, Map.of("subject", "Broken teapot", "tags", List.of("fragile")));
        return new Conversation(UUID.fromString(id), UUID.fromString(changed.text("/customer/id")));
    }
}
