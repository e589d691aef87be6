package org.xenia.server.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.xenia.server.TestAnswer;
import org.xenia.server.TestBrowser;
import org.xenia.server.TestCompany;
import org.xenia.server.TestServer;
import org.xenia.server.identity.secret.KnownCallers;
import org.xenia.server.kernel.Caller.Role;

class SessionTest {

    private static final TestCompany COMPANY = TestServer.get().company();

    @ParameterizedTest
    @ValueSource(strings = {"expires_at", "ends_at"})
    void aSessionEndsWhenItIsIdleTooLongAndInAnyCaseAfterAMonth(String end) {
        TestCompany.Person person = COMPANY.hire(Role.AGENT, "en");
        TestBrowser browser = COMPANY.browser(person);
        assertThat(browser.get("/api/v1/me").status()).isEqualTo(200);

        COMPANY.call(() -> TestServer.get()
                .bean(JdbcClient.class)
                .sql("update identity.session set " + end + " = now() - interval '1 second' where staff_id = ?")
                .param(person.id())
                .update());
        TestServer.get().bean(KnownCallers.class).forget(COMPANY.workspace());

        assertThat(browser.get("/api/v1/me").code()).isEqualTo("sign_in_needed");
    }

    @Test
    void signingInNeverTakesASessionOrATokenThatSomebodyPlanted() {
        TestBrowser victim = TestServer.get().browser();
        victim.get("/api/v1/setup");
        String planted = COMPANY.agent("en").cookies().get("xenia_session");
        victim.cookies().put("xenia_session", planted);
        String forgery = victim.cookies().get("XSRF-TOKEN");

        victim.signIn(COMPANY.admin().email(), TestCompany.PASSWORD);

        assertThat(victim.cookies().get("xenia_session")).isNotEqualTo(planted);
        assertThat(victim.cookies().get("XSRF-TOKEN")).isNotEqualTo(forgery);
        TestBrowser attacker = TestServer.get().browser();
        attacker.cookies().put("xenia_session", planted);
        assertThat(attacker.get("/api/v1/me").status()).isEqualTo(401);
    }

    @Test
    void onlyHashesOfSecretsAreStored() {
        TestBrowser browser = COMPANY.administrator();
        String secret = browser.cookies().get("xenia_session");

        Long found = COMPANY.call(() -> TestServer.get()
                .bean(JdbcClient.class)
                .sql("select count(*) from identity.session s where s::text like '%' || ? || '%'")
                .param(secret)
                .query(Long.class)
                .single());

        assertThat(found).isZero();
    }

    @Test
    void aChangedPasswordEndsAllOtherSessions() {
        TestCompany.Person person = COMPANY.hire(Role.AGENT, "en");
        TestBrowser here = COMPANY.browser(person);
        TestBrowser elsewhere = COMPANY.browser(person);
        String next = "quite another sentence";

        TestAnswer wrong = here.post("/api/v1/me/password", Map.of("current", "not it", "next", next));
        TestAnswer tooEasy =
                here.post("/api/v1/me/password", Map.of("current", TestCompany.PASSWORD, "next", "password12345"));
        TestAnswer done = here.post("/api/v1/me/password", Map.of("current", TestCompany.PASSWORD, "next", next));

        assertThat(wrong.code()).isEqualTo("password_wrong");
        assertThat(tooEasy.text("/errors/0/code")).isEqualTo("password_common");
        assertThat(tooEasy.text("/errors/0/pointer")).isEqualTo("/next");
        assertThat(done.status()).isEqualTo(204);
        assertThat(here.get("/api/v1/me").status()).isEqualTo(200);
        assertThat(elsewhere.get("/api/v1/me").status()).isEqualTo(401);
        TestServer.get().browser().signIn(person.email(), next);
    }

    @Test
    void protectiveHeadersAreOnEveryAnswer() {
        TestAnswer answer = TestServer.get().browser().get("/api/v1/setup");

        assertThat(answer.header("Content-Security-Policy"))
                .get()
                .asString()
                .contains("script-src 'self'", "frame-ancestors 'none'");
        assertThat(answer.header("X-Content-Type-Options")).contains("nosniff");
        assertThat(answer.header("Referrer-Policy")).contains("same-origin");
    }
}
