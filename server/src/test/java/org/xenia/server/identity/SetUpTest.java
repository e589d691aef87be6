package org.xenia.server.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.xenia.server.TestAnswer;
import org.xenia.server.TestBrowser;
import org.xenia.server.TestServer;
import org.xenia.server.app.Server;

/// The first visit, on a server that nobody has visited yet.
class SetUpTest {

    private static Map<String, String> body(String email) {
        return Map.of(
                "company", "Casa Ñandú 商店",
                "name", "Núria Puig",
                "email", email,
                "password", "a long enough sentence",
                "language", "es",
                "timeZone", "Europe/Madrid");
    }

    @Test
    void ofManyFirstVisitorsExactlyOneFoundsTheCompany() throws Exception {
        try (Server server = TestServer.startEmpty("test-setup");
                ExecutorService crowd = Executors.newVirtualThreadPerTaskExecutor()) {
            TestBrowser first = TestServer.browser(server);
            assertThat(first.get("/api/v1/setup").text("/needed")).isEqualTo("true");

            refusesWhatCannotBe(first);
            List<Callable<TestAnswer>> visits = IntStream.range(0, 6)
                    .mapToObj(number -> (Callable<TestAnswer>) () ->
                            TestServer.browser(server).post("/api/v1/setup", body("n" + number + "@casa.example")))
                    .toList();
            List<TestAnswer> answers =
                    crowd.invokeAll(visits).stream().map(Future::resultNow).toList();

            assertThat(answers)
                    .filteredOn(answer -> answer.status() == 201)
                    .singleElement()
                    .satisfies(answer -> {
                        assertThat(answer.text("/role")).isEqualTo("administrator");
                        assertThat(answer.text("/workspace/name")).isEqualTo("Casa Ñandú 商店");
                    });
            assertThat(answers)
                    .filteredOn(answer -> answer.status() != 201)
                    .allSatisfy(answer -> assertThat(answer.code()).isEqualTo("already_set_up"));
            assertThat(first.get("/api/v1/setup").text("/needed")).isEqualTo("false");
        }
    }

    private static void refusesWhatCannotBe(TestBrowser browser) {
        browser.with("Accept-Language", "de");
        TestAnswer empty = browser.post("/api/v1/setup", Map.of("timeZone", "+02:00", "password", "kurz"));

        assertThat(empty.status()).isEqualTo(400);
        assertThat(empty.json()
                        .at("/errors")
                        .valueStream()
                        .map(error -> error.at("/pointer").asString()))
                .containsExactlyInAnyOrder("/company", "/name", "/email", "/language", "/timeZone", "/password");
        assertThat(empty.text("/title")).isEqualTo("An dieser Anfrage stimmt etwas nicht.");
        assertThat(browser.get("/api/v1/setup").text("/needed")).isEqualTo("true");
    }
}
