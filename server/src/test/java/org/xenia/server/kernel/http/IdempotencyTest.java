package org.xenia.server.kernel.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.xenia.server.AtOnce;
import org.xenia.server.TestAnswer;
import org.xenia.server.TestBrowser;
import org.xenia.server.TestShop;

/// `Idempotency-Key`: a request that is sent again is done once.
class IdempotencyTest {

    private static final TestShop SHOP = TestShop.open();

    @Test
    void theSameRequestAgainGetsTheSameAnswerAndIsDoneOnce() {
        String conversation = SHOP.conversation("ana", 1);
        String path = "/api/v1/conversations/" + conversation + "/notes";
        TestBrowser browser = keyed("once");

        TestAnswer first = browser.post(path, Map.of("text", "call her back"));
        TestAnswer again = browser.post(path, Map.of("text", "call her back"));

        assertThat(first.status()).as(first.toString()).isEqualTo(201);
        assertThat(again.status()).isEqualTo(201);
        assertThat(again.response().body()).isEqualTo(first.response().body());
        assertThat(again.header("Idempotent-Replayed")).contains("true");
        assertThat(SHOP.texts(conversation)).containsExactly("ana 1", "call her back");
    }

    @Test
    void anotherRequestUnderTheSameKeyIsRefusedAndNothingIsDone() {
        String conversation = SHOP.conversation("ben", 1);
        String path = "/api/v1/conversations/" + conversation + "/notes";
        TestBrowser browser = keyed("reused");
        browser.post(path, Map.of("text", "one"));

        TestAnswer other = browser.post(path, Map.of("text", "two"));

        assertThat(other.status()).isEqualTo(422);
        assertThat(other.code()).isEqualTo("idempotency_key_reused");
        assertThat(SHOP.texts(conversation)).containsExactly("ben 1", "one");
    }

    @Test
    void keysOfDifferentCallersAreDifferentKeys() {
        String conversation = SHOP.conversation("carla", 1);
        String path = "/api/v1/conversations/" + conversation + "/notes";

        keyed("shared").post(path, Map.of("text", "one"));
        TestAnswer other =
                SHOP.company().agent("en").with("Idempotency-Key", "shared").post(path, Map.of("text", "two"));

        assertThat(other.status()).isEqualTo(201);
        assertThat(SHOP.texts(conversation)).containsExactly("carla 1", "one", "two");
    }

    @Test
    void whileOneIsWorkedOnAnotherIsToldSo() throws Exception {
        TestBrowser browser = keyed("slow");
        CompletableFuture<TestAnswer> first =
                CompletableFuture.supplyAsync(() -> browser.post("/api/v1/flaky/slow", Map.of()));
        FlakyRoutes.ENTERED.await();

        TestAnswer meanwhile = browser.post("/api/v1/flaky/slow", Map.of());
        FlakyRoutes.MAY_LEAVE.countDown();

        assertThat(meanwhile.status()).isEqualTo(409);
        assertThat(meanwhile.code()).isEqualTo("request_in_progress");
        assertThat(first.join().status()).isEqualTo(200);
        assertThat(browser.post("/api/v1/flaky/slow", Map.of()).header("Idempotent-Replayed"))
                .contains("true");
    }

    @Test
    void ofManyAtOnceOneIsDone() {
        String conversation = SHOP.conversation("dora", 1);
        TestBrowser browser = keyed("many");

        List<TestAnswer> answers = AtOnce.run(
                8, thread -> browser.post("/api/v1/conversations/" + conversation + "/notes", Map.of("text", "once")));

        assertThat(answers).allMatch(answer -> answer.status() == 201 || answer.status() == 409);
        assertThat(answers).anyMatch(answer -> answer.status() == 201);
        assertThat(SHOP.texts(conversation)).containsExactly("dora 1", "once");
    }

    @Test
    void failuresThatPassAreNotKept() {
        TestBrowser browser = keyed("failing");

        TestAnswer unavailable = browser.post("/api/v1/flaky/failing", Map.of());
        TestAnswer tooMany = browser.post("/api/v1/flaky/failing", Map.of());
        TestAnswer done = browser.post("/api/v1/flaky/failing", Map.of());
        TestAnswer again = browser.post("/api/v1/flaky/failing", Map.of());

        assertThat(unavailable.code()).isEqualTo("unavailable");
        assertThat(unavailable.header("Retry-After")).contains("5");
        assertThat(tooMany.status()).isEqualTo(429);
        assertThat(done.status()).isEqualTo(200);
        assertThat(again.json()).isEqualTo(done.json());
        assertThat(FlakyRoutes.REACHED).hasValue(3);
    }

    @Test
    void aKeyWithoutOrBeyondMeasureIsRefused() {
        for (String key : List.of(" ", "k".repeat(201))) {
            TestAnswer answer = keyed(key).post("/api/v1/flaky/failing", Map.of());

            assertThat(answer.status()).as(answer.toString()).isEqualTo(400);
            assertThat(answer.text("/errors/0/pointer")).isEqualTo("Idempotency-Key");
        }
    }

    private static TestBrowser keyed(String key) {
        return SHOP.company().administrator().with("Idempotency-Key", key);
    }
}
