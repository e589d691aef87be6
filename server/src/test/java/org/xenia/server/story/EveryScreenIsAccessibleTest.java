package org.xenia.server.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xenia.server.TestCompany;
import org.xenia.server.TestServer;
import org.xenia.server.TestShop;
import org.xenia.server.channel.web.WebChannels;
import org.xenia.server.channel.web.WebSettingsChange;
import tools.jackson.databind.json.JsonMapper;

/// Every screen of the console before axe-core, in light and dark, from left to right and from right to left: the walk
/// of `console/stories/accessibility.mjs` through a company of this test's own. On the way each screen is bent: 320
/// pixels wide, and by turns twice as large, with letters set apart or in the system's colours; English speaks the
/// pseudo-locale, which is 40 % longer.
class EveryScreenIsAccessibleTest {

    private static final Path CONSOLE = Path.of("..", "console");

    private static TestShop shop;

    @TempDir
    private Path temporary;

    @BeforeAll
    static void aCompanyHasSomethingToShow() {
        assumeTrue(RealBrowser.executable().isPresent(), "Chromium is not installed");
        assumeTrue(Files.exists(CONSOLE.resolve("node_modules/axe-core/axe.min.js")), "axe-core is not installed");
        assumeTrue(
                EveryScreenIsAccessibleTest.class.getResource("/static/console/index.html") != null,
                "the console is not built");
        shop = TestShop.open();
        shop.company().call(() -> TestServer.get().bean(WebChannels.class).create("Chat", WebSettingsChange.NONE));
        shop.staff().post("/api/v1/channels", Map.of("kind", "email", "name", "Mail"));
        Map<String, String> misaki = Map.of("id", "misaki", "name", "田中 美咲", "language", "ja", "country", "JP");
        shop.write("accessible-1", misaki, "注文した急須がまだ届きません。確認していただけますか。", null);
        Map<String, String> ahmad = Map.of("id", "ahmad", "name", "أحمد مصطفى", "language", "ar", "country", "EG");
        shop.write("accessible-2", ahmad, "متى يصل طلبي رقم 12345؟", null);
    }

    @Test
    @DisplayName("every screen is free of what axe-core finds against WCAG 2.2 AA, in light or in dark by turns, and"
            + " cuts nothing off when it is narrow, enlarged, longer or in the system's colours")
    void everyScreenIsAccessible() throws IOException, InterruptedException {
        Path output = temporary.resolve("findings.txt");
        Process walk = new ProcessBuilder(
                        "node",
                        "stories/accessibility.mjs",
                        "--alternate",
                        "--room",
                        "--demo",
                        company().toString())
                .directory(CONSOLE.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        int exit = walk.waitFor();
        String findings = Files.readString(output);
        assertThat(exit).as(findings).isZero();
        assertThat(findings).contains("accessibility: nothing found on");
    }

    /// What `./xenia demo --json` prints, for this company.
    private Path company() throws IOException {
        Map<String, Object> line = Map.of(
                "console",
                TestServer.get().uri("/").toString(),
                "signIns",
                List.of(Map.of(
                        "email", shop.company().admin().email(), "password", TestCompany.PASSWORD, "language", "en")));
        Path file = temporary.resolve("company.json");
        return Files.writeString(file, JsonMapper.shared().writeValueAsString(line) + "\n", StandardCharsets.UTF_8);
    }
}
