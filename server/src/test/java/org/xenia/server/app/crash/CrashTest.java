package org.xenia.server.app.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xenia.server.Await;
import org.xenia.server.TestAnswer;
import org.xenia.server.TestBrowser;
import tools.jackson.databind.JsonNode;

/// Kills the server, and the database under it, at random moments while messages come in: every acknowledged message
/// is there afterwards exactly once and in its place. `-Dxenia.crash.rounds=100` does it for long.
class CrashTest {

    private static final int ROUNDS = Integer.getInteger("xenia.crash.rounds", 3);

    private final Random random = new Random();
    private CrashingCompany company;
    private Writers writers;

    @BeforeEach
    void startWithACompanyAndAChannel() throws IOException {
        company = CrashingCompany.found("crash");
        TestAnswer token =
                company.staff().post("/api/v1/tokens", Map.of("name", "writers", "scopes", List.of("messages:write")));
        writers = new Writers(company.channel("api", Map.of()), token.text("/token"));
    }

    @Test
    void aKilledServerLosesAndDoublesNothing() throws Exception {
        for (int round = 1; round <= ROUNDS; round++) {
            writeSome(false);
            company.kill();
            writers.stop();
            company.restart();
        }
        writeSome(true);
        writers.stop();

        assertThat(writers.refusals()).isEmpty();
        assertEverythingIsThere();
        refusesASecondProcess();
        company.stop();
        assertThat(company.server().process().exitValue()).isZero();
    }

    @Test
    void aKilledDatabaseComesBackUnderTheLivingServerAndLosesAndDoublesNothing() throws Exception {
        writers.start(company.server().uri(), true);
        for (int round = 1; round <= ROUNDS; round++) {
            awaitMessages(30 + random.nextInt(120));
            ProcessHandle postmaster = company.server().postmaster();
            // By turns the whole of it, and one of its processes, after which it restarts all others itself.
            ProcessHandle victim =
                    round % 2 == 1 ? postmaster : postmaster.children().toList().getLast();
            victim.destroyForcibly();
            victim.onExit().get();
        }
        awaitMessages(60);
        writers.stop();

        assertThat(writers.refusals()).allSatisfy(refusal -> {
            assertThat(refusal.status()).as(refusal.toString()).isEqualTo(503);
            assertThat(refusal.code()).isEqualTo("unavailable");
            assertThat(refusal.header("Retry-After")).isPresent();
        });
        assertEverythingIsThere();
        company.stop();
    }

    private void writeSome(boolean persistent) {
        writers.start(company.server().uri(), persistent);
        awaitMessages(40 + random.nextInt(200));
    }

    private void awaitMessages(int more) {
        int until = writers.total() + more;
        Await.until(() -> writers.total() >= until);
    }

    private void assertEverythingIsThere() {
        TestBrowser browser = company.staff();
        List<JsonNode> conversations = new ArrayList<>();
        browser.get("/api/v1/conversations?limit=100").json().get("items").forEach(conversations::add);
        assertThat(conversations).hasSize(Writers.COUNT);
        List<Integer> seen = new ArrayList<>();
        for (JsonNode conversation : conversations) {
            List<String> texts = texts(browser, conversation.get("id").stringValue());
            int writer = writer(browser, conversation);
            seen.add(writer);
            int acknowledged = writers.acknowledged(writer);
            assertThat(texts.size())
                    .as("all that was acknowledged, and at most the one that was on its way")
                    .isBetween(acknowledged, acknowledged + 1);
            assertThat(texts)
                    .containsExactlyElementsOf(IntStream.rangeClosed(1, texts.size())
                            .mapToObj(Integer::toString)
                            .toList());
        }
        assertThat(seen).doesNotHaveDuplicates();
    }

    private static int writer(TestBrowser browser, JsonNode conversation) {
        String id = browser.get(
                        "/api/v1/customers/" + conversation.at("/customer/id").stringValue())
                .text("/identities/0/value");
        return Integer.parseInt(id.substring("writer ".length()));
    }

    private static List<String> texts(TestBrowser browser, String conversation) {
        List<String> texts = new ArrayList<>();
        String cursor = "";
        do {
            TestAnswer page = browser.get("/api/v1/conversations/" + conversation + "/messages?limit=100" + cursor);
            page.json()
                    .get("items")
                    .forEach(message -> texts.add(message.get("original").stringValue()));
            cursor = page.text("/next").isEmpty() ? "" : "&cursor=" + page.text("/next");
        } while (!cursor.isEmpty());
        return texts;
    }

    private void refusesASecondProcess() throws IOException, InterruptedException {
        int before = company.log().length();
        Process second = company.launchSecond();

        int status = second.waitFor();
        String said = company.log().substring(before);
        assertThat(status).as(said).isEqualTo(1);
        assertThat(said)
                .contains("is in use by a running Xenia (process "
                        + company.server().process().pid());
        assertThat(company.server().browser().get("/api/v1/setup").status()).isEqualTo(200);
    }
}
