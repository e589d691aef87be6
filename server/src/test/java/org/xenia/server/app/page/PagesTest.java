package org.xenia.server.app.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xenia.server.TestAnswer;
import org.xenia.server.TestBrowser;
import org.xenia.server.TestServer;

/// The pages as a browser asks for them. What npm builds is there under `./xenia test`; without it the
/// tests of its content are passed over.
class PagesTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/inbox/all", "/settings"})
    void answersRoutesOfTheConsoleWithItsPage(String address) {
        assumeBuilt("/static/console/index.html");
        TestAnswer page = browser().get(address);
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.header("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/html"));
        assertThat(page.header("Cache-Control")).hasValue("no-cache");
        assertThat(page.header("Last-Modified")).isEmpty();
    }

    @Test
    void answersAnUnchangedPageWithoutItsBody() {
        assumeBuilt("/static/console/index.html");
        String tag = browser().get("/").header("ETag").orElseThrow();
        assertThat(browser().with("If-None-Match", tag).get("/").status()).isEqualTo(304);
    }

    @Test
    void letsOtherSitesLoadTheWidget() {
        assumeBuilt("/static/widget/widget.js");
        TestAnswer script = browser().with("Origin", "https://shop.example").get("/widget/widget.js");
        assertThat(script.status()).isEqualTo(200);
        assertThat(script.header("Access-Control-Allow-Origin")).hasValue("*");
        assertThat(script.header("Cache-Control")).hasValue("max-age=300, public");
        assertThat(script.header("ETag")).isPresent();
    }

    @Test
    void showsTheShopWithTheWidget() {
        TestAnswer shop = browser().get("/widget/demo");
        assertThat(shop.status()).isEqualTo(200);
        assertThat(shop.response().body()).contains("/widget/widget.js");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/api/v1/nothing-here", "/widget/nothing-here", "/actuator/nothing-here", "/assets/nothing.js"})
    void doesNotPassOffThePageForWhatIsMissing(String address) {
        assertThat(browser().get(address).status()).isBetween(400, 499);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/..%2f..%2fapplication.properties",
                "/%2e%2e/%2e%2e/application.properties",
                "/assets/..%2f..%2f..%2fapplication.properties",
                "/widget/..%5c..%5capplication.properties",
                "/assets/%252e%252e/%252e%252e/%252e%252e/application.properties"
            })
    void keepsToItsOwnFiles(String address) {
        TestAnswer answer = browser().get(address);
        assertThat(answer.response().body()).doesNotContain("spring.threads");
    }

    private static TestBrowser browser() {
        return TestServer.get().browser().with("Accept", "text/html,*/*");
    }

    private static void assumeBuilt(String resource) {
        assumeThat(PagesTest.class.getResource(resource)).as("built by npm").isNotNull();
    }
}
