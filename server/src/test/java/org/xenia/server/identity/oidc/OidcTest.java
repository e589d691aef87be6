package org.xenia.server.identity.oidc;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import java.net.URI;
import java.time.Instant;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xenia.server.TestAnswer;
import org.xenia.server.TestBrowser;
import org.xenia.server.TestCompany;
import org.xenia.server.TestServer;
import org.xenia.server.kernel.Caller.Role;

/// Signing in through a company's own provider, against a stand-in that signs with real keys.
class OidcTest {

    private static final TestCompany COMPANY = TestServer.get().company();
    private static StandInProvider provider;
    private static TestCompany.Person person;

    @BeforeAll
    static void configure() throws Exception {
        provider = new StandInProvider();
        person = COMPANY.hire(Role.AGENT, "fr");
        TestAnswer set = COMPANY.administrator().put("/api/v1/settings/oidc", settings(StandInProvider.SECRET));
        assertThat(set.status()).as(set.toString()).isEqualTo(200);
        assertThat(set.response().body()).doesNotContain(StandInProvider.SECRET);
    }

    @AfterAll
    static void stop() {
        provider.close();
    }

    @BeforeEach
    void honest() {
        provider.person(person.email(), claims -> {});
        provider.signWith(null);
        provider.tokenStatus(200);
    }

    private static Map<String, Object> settings(String secret) {
        Map<String, Object> settings = new LinkedHashMap<>(Map.of(
                "issuer", provider.issuer(), "clientId", StandInProvider.CLIENT, "name", "Casa", "enabled", true));
        if (secret != null) {
            settings.put("clientSecret", secret);
        }
        return settings;
    }

    private static URI depart(TestBrowser browser) {
        TestAnswer start = browser.get("/api/v1/oidc/start?workspace=" + COMPANY.workspace());
        assertThat(start.status()).isEqualTo(302);
        return URI.create(start.header("Location").orElseThrow());
    }

    private static String land(TestBrowser browser) {
        return comeBack(browser, provider.agree(depart(browser)));
    }

    private static String comeBack(TestBrowser browser, String query) {
        return browser.get("/api/v1/oidc/callback" + query).header("Location").orElseThrow();
    }

    private static String landWith(Consumer<JWTClaimsSet.Builder> spoiling) {
        provider.person(person.email(), spoiling);
        TestBrowser browser = TestServer.get().browser();
        String landing = land(browser);
        assertThat(browser.get("/api/v1/me").status()).isEqualTo(401);
        return landing;
    }

    @Test
    void whoHasTheVerifiedAddressOfAMemberOfStaffIsSignedInAsThem() {
        TestBrowser browser = TestServer.get().browser();
        assertThat(browser.get("/api/v1/sign-in-methods?workspace=" + COMPANY.workspace())
                        .text("/oidc/name"))
                .isEqualTo("Casa");

        assertThat(land(browser)).isEqualTo("/");

        assertThat(browser.get("/api/v1/me").text("/id")).isEqualTo(person.id().toString());
    }

    @Test
    void aSecretThatIsNotSentAgainIsKept() {
        assertThat(COMPANY.administrator()
                        .put("/api/v1/settings/oidc", settings(null))
                        .text("/hasSecret"))
                .isEqualTo("true");
        assertThat(land(TestServer.get().browser())).isEqualTo("/");
    }

    @Test
    void nobodyBecomesStaffThisWay() {
        provider.person("stranger@elsewhere.example", claims -> {});

        assertThat(land(TestServer.get().browser())).isEqualTo("/sign-in?problem=provider_person_unknown");
    }

    @Test
    void aTokenThatDoesNotHoldIsRefused() throws Exception {
        String refused = "/sign-in?problem=provider_answer_invalid";

        assertThat(landWith(claims -> claims.claim("nonce", "another"))).isEqualTo(refused);
        assertThat(landWith(claims -> claims.audience("somebody else"))).isEqualTo(refused);
        assertThat(landWith(claims -> claims.audience(List.of(StandInProvider.CLIENT, "other"))))
                .isEqualTo(refused);
        assertThat(landWith(claims -> claims.issuer("https://evil.example"))).isEqualTo(refused);
        assertThat(landWith(
                        claims -> claims.expirationTime(Date.from(Instant.now().minusSeconds(120)))))
                .isEqualTo(refused);
        assertThat(landWith(claims -> claims.claim("email_verified", false))).isEqualTo(refused);
        assertThat(landWith(claims -> claims.claim("email_verified", null))).isEqualTo(refused);
        provider.signWith(new RSAKeyGenerator(2048).keyID("one").generate());
        assertThat(landWith(claims -> {})).isEqualTo(refused);
    }

    @Test
    void onlyTheBrowserThatLeftMayComeBackAndOnlyOnce() {
        TestBrowser left = TestServer.get().browser();
        String query = provider.agree(depart(left));
        TestBrowser other = TestServer.get().browser();
        depart(other);

        assertThat(comeBack(other, query)).isEqualTo("/sign-in?problem=provider_answer_invalid");
        Map<String, String> kept = new LinkedHashMap<>(left.cookies());
        assertThat(comeBack(left, query)).isEqualTo("/");
        left.cookies().putAll(kept);
        assertThat(comeBack(left, query)).isEqualTo("/sign-in?problem=provider_answer_invalid");
        assertThat(comeBack(left, "?error=access_denied")).isEqualTo("/sign-in?problem=provider_answer_invalid");
    }

    @Test
    void aProviderThatFailsIsSaidToBeUnavailable() {
        provider.tokenStatus(503);

        assertThat(land(TestServer.get().browser())).isEqualTo("/sign-in?problem=provider_unavailable");
    }

    @Test
    void anAddressThatIsNoneIsRefusedWhenItIsSet() {
        TestAnswer answer = COMPANY.administrator()
                .put("/api/v1/settings/oidc", Map.of("issuer", "ftp://x", "clientId", "c", "name", "n"));

        assertThat(answer.text("/errors/0/pointer")).isEqualTo("/issuer");
    }
}
