package org.xenia.server.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xenia.server.TestCompany;
import org.xenia.server.TestCompany.Person;
import org.xenia.server.TestServer;
import org.xenia.server.TestShop;
import org.xenia.server.kernel.Caller.Role;
import tools.jackson.databind.json.JsonMapper;

/// A day at the desk in English, Japanese, Chinese and Arabic in a real browser, from the door to the closed
/// conversation:
/// the story of `console/stories/people.mjs` in a company of this test's own.
class FourLanguagesAtTheDeskTest {

    private static final Path CONSOLE = Path.of("..", "console");

    private static TestShop shop;

    @TempDir
    private Path temporary;

    @BeforeAll
    static void aCompanyOpens() {
        assumeTrue(RealBrowser.executable().isPresent(), "Chromium is not installed");
        assumeTrue(
                Files.exists(CONSOLE.resolve("node_modules/playwright-core")), "the console's tools are not installed");
        assumeTrue(
                FourLanguagesAtTheDeskTest.class.getResource("/static/console/index.html") != null,
                "the console is not built");
        shop = TestShop.open();
    }

    @Test
    @DisplayName(
            "people who write English, Japanese and Chinese by input method, and Arabic read, answer, note and close")
    void everybodyGetsThroughTheDay() throws IOException, InterruptedException {
        Path output = temporary.resolve("told.txt");
        Process story = new ProcessBuilder(
                        "node", "stories/people.mjs", "--demo", company().toString())
                .directory(CONSOLE.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        int exit = story.waitFor();
        String told = Files.readString(output);
        assertThat(exit).as(told).isZero();
        assertThat(told).contains("everybody got through the day").contains("en: ", "ja: ", "zh-Hans: ", "ar: ");
    }

    /// What `./xenia demo --json` prints, for this company.
    private Path company() throws IOException {
        List<Map<String, String>> people = Stream.concat(
                        Stream.of(signIn(shop.company().admin(), "en")),
                        Stream.of("ja", "zh-Hans", "ar").map(language -> signIn(hire(language), language)))
                .toList();
        Map<String, Object> line = Map.of(
                "console", TestServer.get().uri("/").toString(),
                "signIns", people,
                "channel", shop.channel().toString(),
                "token", shop.company().token("messages:write", "conversations:read", "customers:write"));
        Path file = temporary.resolve("company.json");
        return Files.writeString(file, JsonMapper.shared().writeValueAsString(line) + "\n", StandardCharsets.UTF_8);
    }

    private static Person hire(String language) {
        return shop.company().hire(Role.AGENT, language);
    }

    private static Map<String, String> signIn(Person person, String language) {
        return Map.of("email", person.email(), "password", TestCompany.PASSWORD, "language", language);
    }
}
