package org.xenia.server.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.xenia.server.TestAnswer;
import org.xenia.server.TestBrowser;
import org.xenia.server.TestCompany;
import org.xenia.server.TestServer;

class TokenTest {

    private static final TestCompany COMPANY = TestServer.get().company();

    @Test
    void aTokenOpensWhatItsScopesSayAndNothingElse() {
        assertThat(COMPANY.program("conversations:read").get("/api/v1/staff").status())
                .isEqualTo(200);
        assertThat(COMPANY.program("messages:write").get("/api/v1/staff").code())
                .isEqualTo("not_allowed");
        assertThat(COMPANY.program("admin").get("/api/v1/audit").status()).isEqualTo(200);
        assertThat(COMPANY.program("admin").get("/api/v1/tokens").code()).isEqualTo("not_allowed");
    }

    @Test
    void aTokenIsShownOnceAndEndsWhenRevoked() {
        TestBrowser admin = COMPANY.administrator();
        TestAnswer issued =
                admin.post("/api/v1/tokens", Map.of("name", "Shop", "scopes", List.of("conversations:read")));
        assertThat(issued.text("/token")).startsWith("xat_");
        assertThat(admin.get("/api/v1/tokens").response().body()).doesNotContain(issued.text("/token"));
        TestBrowser program = TestServer.get().browser().with("Authorization", "Bearer " + issued.text("/token"));
        assertThat(program.get("/api/v1/teams").status()).isEqualTo(200);

        assertThat(admin.delete("/api/v1/tokens/" + issued.text("/id")).status())
                .isEqualTo(204);

        assertThat(program.get("/api/v1/teams").code()).isEqualTo("token_invalid");
        assertThat(admin.delete("/api/v1/tokens/" + issued.text("/id")).code()).isEqualTo("not_found");
    }

    @Test
    void aTokenThatIsNoneIsRefusedEvenWhereStrangersMayCall() {
        for (String bad : List.of("Bearer xat_nothing", "Bearer ", "Basic YTpi", "Bearer xat_" + "A".repeat(64))) {
            TestAnswer answer =
                    TestServer.get().browser().with("Authorization", bad).get("/api/v1/setup");

            assertThat(answer.status()).as(bad).isEqualTo(401);
            assertThat(answer.code()).isEqualTo("token_invalid");
        }
    }

    @Test
    void badRequestsForTokensNameEveryField() {
        TestAnswer answer = COMPANY.administrator()
                .post("/api/v1/tokens", Map.of("scopes", List.of("root"), "expiresAt", "2001-01-01T00:00:00Z"));

        assertThat(answer.json()
                        .at("/errors")
                        .valueStream()
                        .map(error -> error.at("/code").asString()))
                .containsExactly("required", "scope", "future");
    }

    @Test
    void metricsNeedTheScopeAdminWhenTheyAreAskedForThroughAProxy() {
        assertThat(TestServer.get()
                        .browser()
                        .with("X-Forwarded-For", "203.0.113.9")
                        .get("/actuator/prometheus")
                        .status())
                .isEqualTo(401);
        assertThat(COMPANY.program("admin")
                        .with("X-Forwarded-For", "203.0.113.9")
                        .get("/actuator/prometheus")
                        .status())
                .isEqualTo(200);
        assertThat(TestServer.get().browser().get("/actuator/health").status()).isEqualTo(200);
        assertThat(TestServer.get().browser().get("/actuator/env").status()).isEqualTo(401);
    }
}
