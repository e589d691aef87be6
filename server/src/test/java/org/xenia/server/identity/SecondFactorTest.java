package org.xenia.server.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xenia.server.TestAnswer;
import org.xenia.server.TestBrowser;
import org.xenia.server.TestCompany;
import org.xenia.server.TestServer;
import org.xenia.server.identity.factor.Base32;
import org.xenia.server.identity.factor.Totp;
import org.xenia.server.kernel.Caller.Role;

class SecondFactorTest {

    private static final TestCompany COMPANY = TestServer.get().company();

    /// RFC 6238, appendix B: the SHA-1 values, their last six digits.
    @ParameterizedTest
    @CsvSource({
        "59, 287082",
        "1111111109, 081804",
        "1111111111, 050471",
        "1234567890, 005924",
        "2000000000, 279037",
        "20000000000, 353130"
    })
    void codesAreThoseOfTheStandard(long seconds, String code) {
        byte[] secret = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

        assertThat(Totp.code(secret, Totp.step(Instant.ofEpochSecond(seconds)))).isEqualTo(code);
        assertThat(Base32.decode(Base32.encode(secret))).isEqualTo(secret);
        assertThat(Base32.encode("foobar".getBytes(StandardCharsets.US_ASCII))).isEqualTo("MZXW6YTBOI");
    }

    @Test
    void aCodeIsAskedForAndTakenOnceAndARecoveryCodeStandsIn() {
        TestCompany.Person person = COMPANY.hire(Role.AGENT, "en");
        TestBrowser browser = COMPANY.browser(person);
        byte[] secret = Base32.decode(browser.post("/api/v1/me/totp", Map.of()).text("/secret"));
        String first = code(secret, 0);
        TestAnswer confirmed = browser.post("/api/v1/me/totp/confirm", Map.of("code", first));
        assertThat(confirmed.status()).as(confirmed.toString()).isEqualTo(200);
        assertThat(confirmed.json().at("/recoveryCodes")).hasSize(10);
        assertThat(browser.get("/api/v1/me").text("/totp")).isEqualTo("true");

        assertThat(signIn(person, null).code()).isEqualTo("second_factor_needed");
        assertThat(signIn(person, first).code()).isEqualTo("second_factor_wrong");
        assertThat(signIn(person, code(secret, 90)).code()).isEqualTo("second_factor_wrong");
        String next = code(secret, 1);
        assertThat(signIn(person, next).status()).isEqualTo(200);
        assertThat(signIn(person, next).code()).isEqualTo("second_factor_wrong");

        String recovery = confirmed.text("/recoveryCodes/0");
        assertThat(signIn(person, recovery.toUpperCase()).status()).isEqualTo(200);
        assertThat(signIn(person, recovery).code()).isEqualTo("second_factor_wrong");

        assertThat(browser.delete("/api/v1/me/totp", Map.of("code", "000000x")).code())
                .isEqualTo("code_wrong");
        assertThat(browser.delete("/api/v1/me/totp", Map.of("code", confirmed.text("/recoveryCodes/1")))
                        .status())
                .isEqualTo(204);
        assertThat(signIn(person, null).status()).isEqualTo(200);
    }

    // Made right before it is used: the server takes it for half a minute at least.
    private static String code(byte[] secret, int stepsAhead) {
        return Totp.code(secret, Totp.step(Instant.now()) + stepsAhead);
    }

    private static TestAnswer signIn(TestCompany.Person person, String code) {
        Map<String, String> body = code == null
                ? Map.of("email", person.email(), "password", TestCompany.PASSWORD)
                : Map.of("email", person.email(), "password", TestCompany.PASSWORD, "code", code);
        return TestServer.get().browser().post("/api/v1/session", body);
    }
}
