package org.xenia.server.app.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xenia.server.Await;
import org.xenia.server.TestAnswer;
import org.xenia.server.TestBrowser;
import org.xenia.server.channel.delivery.StandInProvider;
import org.xenia.server.channel.delivery.StandInProvider.Habits;

/// Kills the server at random moments while replies leave through a provider that is slow, fails and
/// forgets: each reply arrives, once by its key and in the order of its conversation.
/// `-Dxenia.crash.rounds=100` does it for long.
class DeliveryCrashTest {

    private static final int ROUNDS = Integer.getInteger("xenia.crash.rounds", 2);
    private static final int CONVERSATIONS = 5;
    private static final int REPLIES = 4;

    private final Random random = new Random();
    private final StandInProvider provider = StandInProvider.start();
    private final List<String> conversations = new ArrayList<>();
    private final Map<String, List<String>> written = new HashMap<>();
    private CrashingCompany company;

    @BeforeEach
    void startWithACompanyAndConversations() throws IOException {
        company = CrashingCompany.found("delivery-crash", "--allow-private-urls");
        String channel = company.channel("api", Map.of("webhookUrl", provider.url()));
        TestAnswer token =
                company.staff().post("/api/v1/tokens", Map.of("name", "shop", "scopes", List.of("messages:write")));
        TestBrowser program = company.server().browser().with("Authorization", "Bearer " + token.text("/token"));
        for (int i = 0; i < CONVERSATIONS; i++) {
            TestAnswer written = program.post(
                    "/api/v1/channels/" + channel + "/messages",
                    Map.of("messageId", "m" + i, "customer", Map.of("id", "customer " + i), "text", "Hello"));
            assertThat(written.status()).as(written.toString()).isEqualTo(201);
            conversations.add(written.text("/conversation"));
        }
    }

    @AfterEach
    void close() {
        company.stop();
        provider.close();
    }

    @Test
    void aKilledServerLosesDoublesAndOvertakesNoReply() throws IOException {
        for (int round = 1; round <= ROUNDS; round++) {
            provider.has(new Habits(30, 0.3, 0.2, 1, 0, ""));
            int before = provider.posts();
            reply(round);
            int until = before + 1 + random.nextInt(CONVERSATIONS * REPLIES);
            Await.until(() -> provider.posts() >= until);
            company.crash();
        }
        provider.has(Habits.GOOD);
        int all = ROUNDS * CONVERSATIONS * REPLIES;

        Await.until(() -> provider.taken().size() >= all);
        for (String conversation : conversations) {
            Await.until(() -> states(conversation).stream().allMatch("delivered"::equals));
        }

        assertThat(provider.byConversation()).isEqualTo(written);
        assertThat(provider.posts())
                .as("answers were lost, and asked for again")
                .isGreaterThan(all);
    }

    private void reply(int round) {
        for (int i = 1; i <= REPLIES; i++) {
            for (String conversation : conversations) {
                String text = "round " + round + " reply " + i;
                company.reply(conversation, text);
                written.computeIfAbsent(conversation, unused -> new ArrayList<>())
                        .add(text);
            }
        }
    }

    private List<String> states(String conversation) {
        List<String> states = new ArrayList<>();
        company.staff()
                .get("/api/v1/conversations/" + conversation + "/messages?limit=100")
                .json()
                .get("items")
                .forEach(message -> {
                    if (message.get("direction").stringValue().equals("out")) {
                        states.add(message.at("/delivery/state").stringValue());
                    }
                });
        return states;
    }
}
