package org.xenia.server.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.xenia.server.TestAnswer;
import org.xenia.server.TestBrowser;
import org.xenia.server.TestCompany;
import org.xenia.server.TestServer;

class SignInTest {

    private static final TestCompany COMPANY = TestServer.get().company();

    @Test
    void aMemberOfStaffSignsInAndIsKnown() {
        TestBrowser browser = TestServer.get().browser();

        TestAnswer answer = browser.post(
                "/api/v1/session",
                Map.of("email", COMPANY.admin().email().toUpperCase(), "password", TestCompany.PASSWORD));

        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        assertThat(answer.text("/role")).isEqualTo("administrator");
        assertThat(browser.get("/api/v1/me").json()).isEqualTo(answer.json());
        assertThat(answer.text("/workspace/name")).isEqualTo(COMPANY.name());
    }

    @Test
    void theSessionCookieIsOutOfReachForScriptsAndOtherSites() {
        TestBrowser browser = TestServer.get().browser();
        browser.get("/api/v1/setup");

        TestAnswer answer = browser.post(
                "/api/v1/session", Map.of("email", COMPANY.admin().email(), "password", TestCompany.PASSWORD));

        assertThat(answer.response().headers().allValues("Set-Cookie"))
                .filteredOn(cookie -> cookie.startsWith("xenia_session="))
                .singleElement()
                .asString()
                .contains("HttpOnly", "SameSite=Lax", "Path=/");
    }

    @Test
    void aWrongPasswordAndAnUnknownAddressAreAnsweredAlike() {
        TestBrowser browser = TestServer.get().browser();

        TestAnswer wrong = browser.post(
                "/api/v1/session", Map.of("email", COMPANY.admin().email(), "password", "not the password"));
        TestAnswer unknown = browser.post(
                "/api/v1/session",
                Map.of("email", "nobody@" + COMPANY.name() + ".example", "password", "not the password"));

        assertThat(wrong.status()).isEqualTo(401);
        assertThat(wrong.code()).isEqualTo("sign_in_failed");
        assertThat(unknown.response().body()).isEqualTo(wrong.response().body());
        assertThat(browser.get("/api/v1/me").status()).isEqualTo(401);
    }

    @Test
    void signingOutEndsTheSessionAndNotOnlyTheCookie() {
        TestBrowser browser = COMPANY.administrator();
        String session = browser.cookies().get("xenia_session");

        assertThat(browser.delete("/api/v1/session").status()).isEqualTo(204);

        assertThat(browser.cookies()).doesNotContainKey("xenia_session");
        browser.cookies().put("xenia_session", session);
        assertThat(browser.get("/api/v1/me").code()).isEqualTo("sign_in_needed");
    }

    @Test
    void anUnsafeRequestWithoutTheTokenAgainstForgeryIsRefused() {
        TestBrowser browser = COMPANY.administrator();

        TestAnswer missing = browser.exchange("DELETE", "/api/v1/session", null, null);
        TestAnswer wrong = browser.exchange("DELETE", "/api/v1/session", null, "guessed");

        assertThat(missing.status()).isEqualTo(403);
        assertThat(missing.code()).isEqualTo("forgery_suspected");
        assertThat(wrong.code()).isEqualTo("forgery_suspected");
        assertThat(browser.get("/api/v1/me").status()).isEqualTo(200);
    }

    @Test
    void signInItselfNeedsTheTokenAgainstForgery() {
        TestAnswer answer = TestServer.get()
                .browser()
                .exchange(
                        "POST",
                        "/api/v1/session",
                        Map.of("email", COMPANY.admin().email(), "password", TestCompany.PASSWORD),
                        null);

        assertThat(answer.code()).isEqualTo("forgery_suspected");
    }

    @Test
    void aProgramIsKnownByItsToken() {
        TestBrowser program = COMPANY.program("conversations:read");

        TestAnswer answer = program.get("/api/v1/me");

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.code()).isEqualTo("not_allowed");
    }
}
