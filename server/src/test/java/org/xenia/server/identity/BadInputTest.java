package org.xenia.server.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.xenia.server.TestAnswer;
import org.xenia.server.TestBrowser;
import org.xenia.server.TestCompany;
import org.xenia.server.TestServer;

/// Whatever comes in, what goes out is a problem document in the caller's language.
class BadInputTest {

    private static final TestCompany COMPANY = TestServer.get().company();

    @Test
    void anUnknownFieldIsNamedInTheLanguageOfTheSignedInPerson() {
        TestBrowser agent = COMPANY.agent("ja").with("Accept-Language", "de");

        TestAnswer answer = agent.patch("/api/v1/me", Map.of("nickname", "Ken"));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo("unknown_field");
        assertThat(answer.text("/errors/0/pointer")).isEqualTo("/nickname");
        assertThat(answer.text("/title")).isEqualTo("リクエストに存在しない項目が含まれています。");
        assertThat(answer.header("Content-Language")).contains("ja");
        assertThat(answer.header("Content-Type")).contains("application/problem+json");
    }

    @Test
    void wrongTypesBrokenJsonAndOversizedBodiesAreRefused() {
        TestBrowser agent = COMPANY.agent("fr");

        assertThat(agent.patch("/api/v1/me", "{\"name\": {\"a\": 1}}").text("/errors/0/pointer"))
                .isEqualTo("/name");
        assertThat(agent.patch("/api/v1/me", "{\"name\": ").code()).isEqualTo("unreadable_body");
        assertThat(agent.patch("/api/v1/me", "{\"name\": \"" + "x".repeat(1_100_000) + "\"}")
                        .code())
                .isEqualTo("too_large");
        assertThat(agent.patch("/api/v1/me", Map.of("name", "x".repeat(201))).text("/errors/0/message"))
                .isEqualTo("Ce texte dépasse 200 caractères.");
        assertThat(agent.patch("/api/v1/me", "{\"name\": \"a\\u0000b\"}").text("/errors/0/code"))
                .isEqualTo("one_line");
        assertThat(agent.patch("/api/v1/me", Map.of("timeZone", "Europe/Atlantis"))
                        .text("/errors/0/code"))
                .isEqualTo("time_zone");
        assertThat(agent.put("/api/v1/me", Map.of()).code()).isEqualTo("wrong_method");
        assertThat(agent.get("/api/v1/nothing").code()).isEqualTo("not_found");
        assertThat(agent.get("/api/v1/audit?limit=1000").status()).isEqualTo(403);
        assertThat(COMPANY.administrator().get("/api/v1/audit?limit=1000").text("/errors/0/pointer"))
                .isEqualTo("limit");
        assertThat(COMPANY.administrator()
                        .patch("/api/v1/staff/not-an-id", Map.of())
                        .code())
                .isEqualTo("not_found");
    }

    @Test
    void whatPeopleChangeOfThemselvesIsKept() {
        TestBrowser agent = COMPANY.agent("en");

        TestAnswer answer = agent.patch("/api/v1/me", """
                {"name": "Zoë", "language": "zh-hans", "timeZone": "Asia/Shanghai",
                 "languages": [{"language": "es", "level": "fluent"}]}""");

        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        assertThat(answer.text("/language")).isEqualTo("zh-Hans");
        assertThat(answer.text("/languages/0/level")).isEqualTo("fluent");
        assertThat(agent.patch("/api/v1/me", Map.of("language", "?")).text("/title"))
                .isEqualTo("请求中有内容不正确。");
    }
}
