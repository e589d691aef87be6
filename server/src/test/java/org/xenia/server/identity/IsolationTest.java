package org.xenia.server.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xenia.server.TestAnswer;
import org.xenia.server.TestBrowser;
import org.xenia.server.TestCompany;
import org.xenia.server.TestServer;
import org.xenia.server.kernel.Caller.Role;

/// Two companies on one installation cannot see or touch each other by any route of identity.
class IsolationTest {

    private static final TestCompany OURS = TestServer.get().company();
    private static final TestCompany THEIRS = TestServer.get().company();
    private static final TestBrowser THEIR_ADMIN = THEIRS.administrator();

    @ParameterizedTest
    @ValueSource(strings = {"staff", "invitations", "tokens", "teams", "audit", "settings/oidc", "me"})
    void listsShowNothingOfTheOtherCompany(String list) {
        TestBrowser us = OURS.administrator();
        us.post(
                "/api/v1/invitations",
                Map.of("email", "i@" + OURS.name() + ".example", "role", "agent", "language", "en"));
        us.post("/api/v1/tokens", Map.of("name", "of " + OURS.name(), "scopes", List.of("admin")));
        us.post("/api/v1/teams", Map.of("name", "team of " + OURS.name()));
        us.put(
                "/api/v1/settings/oidc",
                Map.of("name", OURS.name(), "issuer", "http://127.0.0.1:1/" + OURS.name(), "clientId", "c"));

        assertThat(us.get("/api/v1/" + list).response().body()).contains(OURS.name());
        assertThat(THEIR_ADMIN.get("/api/v1/" + list).response().body()).doesNotContain(OURS.name());
    }

    @Test
    void nothingOfTheOtherCompanyCanBeChanged() {
        TestBrowser us = OURS.administrator();
        String staff = "/api/v1/staff/" + OURS.hire(Role.AGENT, "en").id();
        String token = "/api/v1/tokens/"
                + us.post("/api/v1/tokens", Map.of("name", "t", "scopes", List.of("admin")))
                        .text("/id");
        String team = "/api/v1/teams/"
                + us.post("/api/v1/teams", Map.of("name", "T " + System.nanoTime()))
                        .text("/id");
        String invitation = "/api/v1/invitations/"
                + us.post(
                                "/api/v1/invitations",
                                Map.of("email", "j@" + OURS.name() + ".example", "role", "agent", "language", "en"))
                        .text("/id");

        assertThat(List.of(
                        THEIR_ADMIN.patch(staff, Map.of("role", "lead")),
                        THEIR_ADMIN.delete(token),
                        THEIR_ADMIN.patch(team, Map.of("name", "stolen")),
                        THEIR_ADMIN.delete(team),
                        THEIR_ADMIN.delete(invitation)))
                .extracting(TestAnswer::code)
                .containsOnly("not_found");
        assertThat(THEIR_ADMIN
                        .post(
                                "/api/v1/teams",
                                Map.of(
                                        "name",
                                        "spies",
                                        "members",
                                        List.of(OURS.admin().id())))
                        .text("/errors/0/pointer"))
                .isEqualTo("/members");
    }

    @Test
    void aSecretMovedToAnotherWorkspaceOpensNothing() {
        TestBrowser us = OURS.administrator();
        String ours = us.cookies().get("xenia_session");
        String theirs = THEIR_ADMIN.cookies().get("xenia_session");
        byte[] bytes = Base64.getUrlDecoder().decode(ours);
        // The first 16 bytes name the workspace.
        System.arraycopy(Base64.getUrlDecoder().decode(theirs), 0, bytes, 0, 16);
        String mixed = Base64.getUrlEncoder().encodeToString(bytes);
        TestBrowser forged = TestServer.get().browser();
        forged.cookies().put("xenia_session", mixed);

        assertThat(forged.get("/api/v1/me").status()).isEqualTo(401);
    }

    @Test
    void oneAddressMayWorkForTwoCompaniesAndThePasswordTellsWhich() {
        TestBrowser admin = OURS.administrator();
        String email = "both@" + OURS.name() + ".example";
        TestAnswer first = admin.post("/api/v1/invitations", Map.of("email", email, "role", "agent", "language", "en"));
        TestAnswer second =
                THEIR_ADMIN.post("/api/v1/invitations", Map.of("email", email, "role", "lead", "language", "en"));
        accept(first, "the password for ours");
        accept(second, "the password for theirs");

        TestBrowser browser = TestServer.get().browser().signIn(email, "the password for theirs");

        assertThat(browser.get("/api/v1/me").text("/workspace/name")).isEqualTo(THEIRS.name());
    }

    private static void accept(TestAnswer invitation, String password) {
        String token = invitation.text("/url").replaceFirst(".*token=", "");
        assertThat(TestServer.get()
                        .browser()
                        .post(
                                "/api/v1/invitations/accept",
                                Map.of("token", token, "name", "Both", "password", password, "timeZone", "Asia/Tokyo"))
                        .status())
                .isEqualTo(201);
    }
}
