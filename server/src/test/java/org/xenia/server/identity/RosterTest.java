package org.xenia.server.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.xenia.server.TestAnswer;
import org.xenia.server.TestBrowser;
import org.xenia.server.TestCompany;
import org.xenia.server.TestServer;
import org.xenia.server.kernel.Caller.Role;

class RosterTest {

    private static final TestCompany COMPANY = TestServer.get().company();
    private static final TestBrowser ADMIN = COMPANY.administrator();

    @Test
    void theLastAdministratorCanNeitherStepDownNorLeave() {
        TestCompany alone = TestServer.get().company();
        TestBrowser admin = alone.administrator();
        String path = "/api/v1/staff/" + alone.admin().id();

        assertThat(admin.patch(path, Map.of("role", "agent")).code()).isEqualTo("last_administrator");
        assertThat(admin.patch(path, Map.of("active", false)).code()).isEqualTo("last_administrator");

        alone.hire(Role.ADMINISTRATOR, "fr");
        assertThat(admin.patch(path, Map.of("role", "lead")).text("/role")).isEqualTo("lead");
        assertThat(admin.patch(path, Map.of("role", "administrator")).code()).isEqualTo("not_allowed");
    }

    @Test
    void whoLeavesLosesSessionsAndTokensAtOnce() {
        TestCompany.Person person = COMPANY.hire(Role.ADMINISTRATOR, "en");
        TestBrowser browser = COMPANY.browser(person);
        TestAnswer token =
                browser.post("/api/v1/tokens", Map.of("name", "Shop", "scopes", List.of("conversations:read")));
        TestBrowser program = TestServer.get().browser().with("Authorization", "Bearer " + token.text("/token"));
        assertThat(program.get("/api/v1/staff").status()).isEqualTo(200);

        assertThat(ADMIN.patch("/api/v1/staff/" + person.id(), Map.of("active", false))
                        .text("/active"))
                .isEqualTo("false");

        assertThat(browser.get("/api/v1/me").status()).isEqualTo(401);
        assertThat(program.get("/api/v1/staff").code()).isEqualTo("token_invalid");
        TestAnswer again = TestServer.get()
                .browser()
                .post("/api/v1/session", Map.of("email", person.email(), "password", TestCompany.PASSWORD));
        assertThat(again.code()).isEqualTo("sign_in_failed");
    }

    @Test
    void anInvitedPersonJoinsOnceInTheirOwnLanguage() {
        String email = "kenji@" + COMPANY.name() + ".example";
        TestAnswer made = ADMIN.post("/api/v1/invitations", Map.of("email", email, "role", "agent", "language", "ja"));
        assertThat(made.status()).as(made.toString()).isEqualTo(201);
        String token = URI.create(made.text("/url")).getQuery().substring("token=".length());
        assertThat(ADMIN.get("/api/v1/invitations").response().body())
                .contains(email)
                .doesNotContain(token);

        TestBrowser invited = TestServer.get().browser();
        assertThat(invited.get("/api/v1/invitations/lookup?token=" + token).text("/company"))
                .isEqualTo(COMPANY.name());
        Map<String, String> acceptance =
                Map.of("token", token, "name", "佐藤 健二", "password", "よくできた長い合言葉です。", "timeZone", "Asia/Tokyo");
        TestAnswer joined = invited.post("/api/v1/invitations/accept", acceptance);

        assertThat(joined.status()).as(joined.toString()).isEqualTo(201);
        assertThat(joined.text("/language")).isEqualTo("ja");
        assertThat(invited.get("/api/v1/me").text("/email")).isEqualTo(email);
        assertThat(TestServer.get()
                        .browser()
                        .post("/api/v1/invitations/accept", acceptance)
                        .code())
                .isEqualTo("invitation_invalid");
        assertThat(ADMIN.post(
                                "/api/v1/invitations",
                                Map.of("email", email.toUpperCase(), "role", "agent", "language", "ja"))
                        .code())
                .isEqualTo("email_taken");
    }

    @Test
    void aWithdrawnInvitationOpensNothing() {
        TestAnswer made = ADMIN.post(
                "/api/v1/invitations",
                Map.of("email", "x@" + COMPANY.name() + ".example", "role", "lead", "language", "de"));
        String query = URI.create(made.text("/url")).getQuery();

        assertThat(ADMIN.delete("/api/v1/invitations/" + made.text("/id")).status())
                .isEqualTo(204);

        assertThat(TestServer.get()
                        .browser()
                        .get("/api/v1/invitations/lookup?" + query)
                        .code())
                .isEqualTo("invitation_invalid");
    }

    @Test
    void leadsArrangeTeamsAndAgentsSeeThem() {
        TestCompany.Person member = COMPANY.hire(Role.AGENT, "en");
        TestBrowser lead = COMPANY.browser(COMPANY.hire(Role.LEAD, "en"));
        TestAnswer team = lead.post("/api/v1/teams", Map.of("name", "Iberia", "members", List.of(member.id())));
        assertThat(team.status()).as(team.toString()).isEqualTo(201);

        assertThat(lead.post("/api/v1/teams", Map.of("name", "IBERIA")).code()).isEqualTo("name_taken");
        assertThat(lead.patch(
                                "/api/v1/teams/" + team.text("/id"),
                                Map.of("members", List.of(COMPANY.workspace().value())))
                        .text("/errors/0/code"))
                .isEqualTo("staff");
        assertThat(COMPANY.browser(member).get("/api/v1/teams").text("/items/0/members/0"))
                .isEqualTo(member.id().toString());
        assertThat(COMPANY.browser(member)
                        .post("/api/v1/teams", Map.of("name", "Mine"))
                        .code())
                .isEqualTo("not_allowed");
        assertThat(lead.delete("/api/v1/teams/" + team.text("/id")).status()).isEqualTo(204);
        assertThat(lead.delete("/api/v1/teams/" + team.text("/id")).code()).isEqualTo("not_found");
    }

    @Test
    void administrativeActsAreWrittenDownWithBeforeAndAfterAndWithoutSecrets() {
        TestCompany own = TestServer.get().company();
        TestBrowser admin = own.administrator();
        TestCompany.Person person = own.hire(Role.AGENT, "en");
        TestAnswer token = admin.post("/api/v1/tokens", Map.of("name", "Shop", "scopes", List.of("admin")));
        admin.patch("/api/v1/staff/" + person.id(), Map.of("role", "lead"));

        TestAnswer first = admin.get("/api/v1/audit?limit=2");
        TestAnswer rest = admin.get("/api/v1/audit?limit=50&cursor=" + first.text("/next"));

        assertThat(first.text("/items/0/action")).isEqualTo("staff.changed");
        assertThat(first.text("/items/0/actor/name")).isEqualTo("Ada Administrator");
        assertThat(first.text("/items/0/data/before/role")).isEqualTo("agent");
        assertThat(first.text("/items/0/data/after/role")).isEqualTo("lead");
        assertThat(first.text("/items/1/action")).isEqualTo("token.issued");
        assertThat(first.response().body()).doesNotContain(token.text("/token"));
        assertThat(rest.json()
                        .at("/items")
                        .valueStream()
                        .map(item -> item.at("/action").asString()))
                .containsExactly("staff.joined", "staff.joined");
        assertThat(admin.get("/api/v1/audit?cursor=nonsense").text("/errors/0/pointer"))
                .isEqualTo("cursor");
    }
}
