package org.xenia.server.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.xenia.server.TestAnswer;
import org.xenia.server.TestBrowser;
import org.xenia.server.TestCompany;
import org.xenia.server.TestServer;
import org.xenia.server.kernel.Caller.Role;
import org.xenia.server.kernel.database.Transactions;

class ThrottleTest {

    private static final TestCompany COMPANY = TestServer.get().company();

    @AfterAll
    static void forgiveTheAddressForOtherTests() {
        forget();
    }

    private static void forget() {
        TestServer.get()
                .bean(Transactions.class)
                .acrossWorkspaces(() -> TestServer.get()
                        .bean(JdbcClient.class)
                        .sql("delete from identity.throttle")
                        .update());
    }

    private static TestAnswer guess(TestBrowser browser, String email) {
        return browser.post("/api/v1/session", Map.of("email", email, "password", "a wrong guess"));
    }

    @Test
    void afterSomeFailuresAnAccountHasToWaitAndIsToldHowLong() {
        forget();
        TestCompany.Person person = COMPANY.hire(Role.AGENT, "en");
        TestBrowser browser = TestServer.get().browser().with("Accept-Language", "es");
        for (int i = 0; i < 6; i++) {
            assertThat(guess(browser, person.email()).code()).isEqualTo("sign_in_failed");
        }

        TestAnswer blocked = browser.post(
                "/api/v1/session", Map.of("email", person.email().toUpperCase(), "password", TestCompany.PASSWORD));

        assertThat(blocked.status()).isEqualTo(429);
        assertThat(blocked.code()).isEqualTo("too_many_attempts");
        assertThat(blocked.header("Retry-After"))
                .get()
                .satisfies(wait -> assertThat(Integer.parseInt(wait)).isBetween(1, 2));
        assertThat(blocked.text("/title")).startsWith("Demasiados intentos.");
    }

    @Test
    void manyGuessesAtOnceDoNotSlipThrough() throws Exception {
        forget();
        TestCompany.Person person = COMPANY.hire(Role.AGENT, "en");
        TestBrowser browser = TestServer.get().browser();
        browser.get("/api/v1/setup");
        try (ExecutorService crowd = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<TestAnswer>> guesses = IntStream.range(0, 20)
                    .mapToObj(number -> crowd.submit(() -> guess(browser, person.email())))
                    .toList();
            int compared = 0;
            for (Future<TestAnswer> answer : guesses) {
                compared += answer.get().status() == 401 ? 1 : 0;
            }

            assertThat(compared).isLessThanOrEqualTo(8);
        }
    }

    @Test
    void aGoodSignInForgivesTheAccount() {
        forget();
        TestCompany.Person person = COMPANY.hire(Role.AGENT, "en");
        TestBrowser browser = TestServer.get().browser();
        for (int round = 0; round < 2; round++) {
            for (int i = 0; i < 4; i++) {
                assertThat(guess(browser, person.email()).code()).isEqualTo("sign_in_failed");
            }
            browser.signIn(person.email(), TestCompany.PASSWORD);
        }
    }
}
