package org.xenia.server.kernel.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xenia.server.kernel.event.EventProof.COMPANY;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.xenia.server.Await;
import org.xenia.server.TestAnswer;
import org.xenia.server.TestBrowser;
import org.xenia.server.TestServer;
import org.xenia.server.TestShop;
import tools.jackson.databind.JsonNode;

/// What a reader cannot take: put aside, shown, tried again.
class DeadLettersTest {

    /// The numbers from here on are those of this test.
    static final int FIRST = 500_000;

    @Test
    void aPoisonousEventBecomesADeadLetterWhileLaterOnesGoOnAndIsTriedAgainWhenAsked() {
        PoisonReader.POISON.add(FIRST + 2);
        TestBrowser administrator = COMPANY.administrator();

        EventProof.appendEach(FIRST + 1, FIRST + 4);

        Await.until(() -> EventProof.effects(PoisonReader.NAME).contains(FIRST + 4));
        assertThat(EventProof.effects(PoisonReader.NAME))
                .containsSubsequence(FIRST + 1, FIRST + 3, FIRST + 4)
                .doesNotContain(FIRST + 2);
        JsonNode letter = letters(administrator).getFirst();
        assertThat(letter.get("reader").stringValue()).isEqualTo(PoisonReader.NAME);
        assertThat(letter.get("type").stringValue()).isEqualTo(ThingHappened.TYPE);
        assertThat(letter.get("attempts").intValue()).isEqualTo(4);
        assertThat(letter.get("problem").stringValue())
                .as("the kind of failure, never its text")
                .isEqualTo("IllegalStateException");
        assertThat(reader(administrator).get("deadLetters").longValue()).isPositive();

        String retry = "/api/v1/dead-letters/" + letter.get("id").stringValue() + "/retry";
        TestAnswer again = administrator.post(retry, null);
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.code()).isEqualTo("dead_letter_failed_again");
        assertThat(letters(administrator))
                .anyMatch(one -> one.get("id").equals(letter.get("id"))
                        && one.get("attempts").intValue() == 5);

        PoisonReader.POISON.clear();
        assertThat(administrator.post(retry, null).status()).isEqualTo(204);
        assertThat(letters(administrator)).noneMatch(one -> one.get("id").equals(letter.get("id")));
        assertThat(EventProof.effects(PoisonReader.NAME)).endsWith(FIRST + 2);
        assertThat(administrator.post(retry, null).status()).isEqualTo(404);
    }

    @Test
    void anEventThatOverflowsTheStackIsPutAsideAndTheReaderLives() {
        EventProof.appendEach(PoisonReader.DEEP, PoisonReader.DEEP + 1);

        Await.until(() -> EventProof.effects(PoisonReader.NAME).contains(PoisonReader.DEEP + 1));
        assertThat(EventProof.effects(PoisonReader.NAME)).doesNotContain(PoisonReader.DEEP);
        assertThat(letters(COMPANY.administrator()))
                .anyMatch(letter -> letter.get("problem").stringValue().equals("StackOverflowError"));
    }

    @Test
    void readersSayHowFarTheyAre() {
        TestBrowser administrator = COMPANY.administrator();
        EventProof.appendEach(1, 3);

        JsonNode reader =
                Await.until(() -> reader(administrator), row -> row.get("lag").longValue() == 0);

        assertThat(reader.get("position").stringValue()).matches("\\d+-\\d+");
    }

    @Test
    void onlyAdministratorsAndTokensOfTheirScopeSeeReaders() {
        for (String path : List.of("/api/v1/readers", "/api/v1/dead-letters")) {
            assertThat(COMPANY.agent("en").get(path).status()).isEqualTo(403);
            assertThat(TestServer.get().browser().get(path).status()).isEqualTo(401);
            assertThat(COMPANY.program("conversations:read").get(path).status()).isEqualTo(403);
            assertThat(COMPANY.program("admin").get(path).status()).isEqualTo(200);
        }
    }

    private static JsonNode reader(TestBrowser administrator) {
        return TestShop.items(administrator.get("/api/v1/readers")).stream()
                .filter(row -> row.get("name").stringValue().equals(PoisonReader.NAME))
                .findFirst()
                .orElseThrow();
    }

    private static List<JsonNode> letters(TestBrowser administrator) {
        return TestShop.items(administrator.get("/api/v1/dead-letters"));
    }
}
