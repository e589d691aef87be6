package org.xenia.server.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.xenia.server.app.DemoCompany.Result;
import org.xenia.server.app.DemoCompany.Result.SignIn;
import tools.jackson.databind.json.JsonMapper;

class AnnouncementTest {

    private static final Result DEMO = new Result(
            List.of(new SignIn("ana@example.com", "correct horse", "agent", "es")),
            "xat_1",
            "0190",
            "/widget/demo?channel=k");

    @Test
    void tellsAProgramAllItNeedsInOneLine() {
        String line = new Announcement("http://localhost:8080", DEMO).json();
        assertThat(line).doesNotContain("\n");
        assertThat(JsonMapper.shared().readTree(line))
                .isEqualTo(JsonMapper.shared().readTree("""
                {"console": "http://localhost:8080/", "widget": "http://localhost:8080/widget/demo?channel=k",
                 "api": "http://localhost:8080/api/v1",
                 "signIns": [{"email": "ana@example.com", "password": "correct horse", "role": "agent", "language": "es"}],
                 "token": "xat_1", "channel": "0190"}
                """));
    }

    @Test
    void showsPeopleWhereToGoAndAsWhom() {
        assertThat(new Announcement("http://localhost:8080", DEMO).text())
                .contains("http://localhost:8080/", "/widget/demo?channel=k", "ana@example.com", "correct horse");
    }

    @Test
    void hasNoSignInsWithoutTheDemo() {
        Announcement real = new Announcement("http://localhost:8080", null);
        assertThat(JsonMapper.shared().readTree(real.json()).get("signIns")).isEmpty();
        assertThat(real.text()).contains("set-up");
    }
}
