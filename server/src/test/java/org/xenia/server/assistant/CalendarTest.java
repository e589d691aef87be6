package org.xenia.server.assistant;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.xenia.server.TestAnswer;
import org.xenia.server.TestBrowser;
import org.xenia.server.TestCompany;
import org.xenia.server.TestServer;
import org.xenia.server.TestShop;
import tools.jackson.databind.JsonNode;

/// R30: holidays and festivals of markets, with a workspace's own days.
class CalendarTest {

    private static final String YEAR = "/api/v1/calendar?countries=DE,JP&from=2026-01-01&to=2026-12-31";

    private final TestCompany company = TestServer.get().company();
    private final TestBrowser admin = company.administrator();

    @Test
    void holidaysOfSeveralMarketsComeInOrder() {
        TestAnswer answer = admin.get(YEAR);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        List<JsonNode> days = TestShop.items(answer);

        assertThat(days).extracting(day -> day.get("date").stringValue()).isSorted();
        assertThat(days).anySatisfy(day -> {
            assertThat(day.get("country").stringValue()).isEqualTo("DE");
            assertThat(day.get("date").stringValue()).isEqualTo("2026-10-03");
            assertThat(day.get("kind").stringValue()).isEqualTo("public");
        });
        assertThat(admin.get("/api/v1/calendar").status()).isEqualTo(400);
        assertThat(admin.get("/api/v1/calendar?countries=QQ").status()).isEqualTo(400);
        assertThat(admin.get("/api/v1/calendar?countries=DE&from=2026-01-01&to=2025-01-01")
                        .status())
                .isEqualTo(400);
    }

    @Test
    void festivalsComeWithAdvice() {
        List<JsonNode> festivals =
                TestShop.items(admin.get("/api/v1/calendar/festivals?countries=JP,CN&from=2026-01-01&to=2026-12-31"));

        assertThat(festivals).isNotEmpty().allSatisfy(festival -> {
            assertThat(festival.get("advice").stringValue()).isNotBlank();
            assertThat(festival.get("greet").stringValue()).isIn("safe", "on_wish", "never");
        });
    }

    @Test
    void namesAreThoseOfTheReader() {
        String year = "countries=CN&from=2026-01-01&to=2026-12-31";
        TestBrowser chinese = company.agent("zh-Hans");
        TestBrowser german = company.agent("de");

        assertThat(TestShop.items(chinese.get("/api/v1/calendar?" + year)))
                .extracting(day -> day.get("name").stringValue())
                .contains("国庆节")
                .noneMatch(name -> name.matches(".*[A-Za-z].*"));
        assertThat(TestShop.items(german.get("/api/v1/calendar?" + year)))
                .extracting(day -> day.get("name").stringValue())
                .contains("Chinesischer Nationalfeiertag", "Nachzuholender Arbeitstag");
        assertThat(TestShop.items(german.get("/api/v1/calendar/festivals?" + year)))
                .extracting(day -> day.get("name").stringValue())
                .contains("Mittherbstfest");
    }

    @Test
    void aWorkspaceAddsItsOwnDaysAndTakesOursAway() {
        TestAnswer set = admin.put(
                "/api/v1/settings/calendar/DE",
                Map.of(
                        "added", List.of(Map.of("date", "2026-07-15", "name", "Founders' day")),
                        "removed", List.of("2026-10-03")));
        assertThat(set.status()).as(set.toString()).isEqualTo(200);

        List<JsonNode> days = TestShop.items(admin.get(YEAR));
        assertThat(days).anySatisfy(day -> {
            assertThat(day.get("name").stringValue()).isEqualTo("Founders' day");
            assertThat(day.get("own").booleanValue()).isTrue();
        });
        assertThat(days)
                .noneMatch(day -> day.get("country").stringValue().equals("DE")
                        && day.get("date").stringValue().equals("2026-10-03"));
        assertThat(TestShop.items(TestServer.get().company().administrator().get(YEAR)))
                .as("another company keeps ours")
                .anyMatch(day -> day.get("date").stringValue().equals("2026-10-03"));
        assertThat(company.agent("en")
                        .put("/api/v1/settings/calendar/DE", Map.of())
                        .status())
                .isEqualTo(403);
        assertThat(admin.put("/api/v1/settings/calendar/DE", Map.of("added", List.of(Map.of("name", "x"))))
                        .status())
                .isEqualTo(400);
    }
}
