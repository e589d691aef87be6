package org.xenia.server.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.xenia.server.TestCompany;
import org.xenia.server.TestServer;
import org.xenia.server.TestShop;

/// A draft with three planted problems in a real browser: each is found, one goes by one key, and what stops the reply
/// wants a written reason (R27).
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CoachInTheComposerTest {

    private static final String DRAFT = "Hello {name}, your order arrives on 03/04/2027!!!";

    private static TestShop shop;
    private static RealBrowser browsers;
    private static Page agent;

    @BeforeAll
    static void anAgentOpensTheConversation() {
        assumeTrue(RealBrowser.executable().isPresent(), "Chromium is not installed");
        assumeTrue(
                CoachInTheComposerTest.class.getResource("/static/console/index.html") != null,
                "the console is not built");
        PlaywrightAssertions.setDefaultAssertionTimeout(30_000);
        shop = TestShop.open();
        String conversation = shop.write(
                        "coach-story",
                        Map.of("id", "pat", "name", "Pat Doe", "language", "en", "country", "GB"),
                        "Hello, when will my order arrive?",
                        null)
                .text("/conversation");
        browsers = new RealBrowser();
        agent = browsers.person("en-GB").newPage();
        agent.navigate(TestServer.get().uri("/").toString());
        agent.locator("input[type=email]").fill(shop.company().admin().email());
        agent.locator("input[type=password]").fill(TestCompany.PASSWORD);
        agent.keyboard().press("Enter");
        agent.waitForURL(Pattern.compile(".*/inbox/.*"));
        agent.navigate(TestServer.get().uri("/inbox/all/" + conversation).toString());
    }

    @AfterAll
    static void theAgentLeaves() {
        if (browsers != null) {
            browsers.close();
        }
    }

    @Test
    @Order(1)
    @DisplayName("a draft with three planted problems shows three findings under its words (R27)")
    void threeProblemsThreeFindings() {
        text().fill(DRAFT);
        assertThat(findings()).hasCount(3);
        assertThat(coach()).containsText("Remarks of the coach: 3");
        assertThat(agent.locator("mark")).hasText(new String[] {"{name}", "03/04/2027", "!!!"});
    }

    @Test
    @Order(2)
    @DisplayName("one key fixes a finding, and it is gone (R27)")
    void oneKeyFixesOne() {
        text().press("Alt+Period");
        assertThat(findings()).hasCount(2);
        assertThat(text()).hasValue("Hello {name}, your order arrives on 03/04/2027!");
    }

    @Test
    @Order(3)
    @DisplayName("what stops the reply goes out with a written reason of ten characters alone (R27)")
    void aBlockWantsAReason() {
        Locator send = agent.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Send"));
        Locator reason = agent.getByLabel("Reason for sending it anyway");
        assertThat(send).isDisabled();
        reason.fill("because");
        assertThat(send).isDisabled();
        reason.fill("The customer knows this form");
        send.click();
        assertThat(agent.getByRole(AriaRole.LOG)).containsText("Hello {name}, your order arrives on 03/04/2027!");
        assertThat(text()).hasValue("");
    }

    private static Locator text() {
        return agent.getByPlaceholder("Write in your own language");
    }

    private static Locator coach() {
        return agent.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Coach"));
    }

    private static Locator findings() {
        return coach().getByRole(AriaRole.LISTITEM);
    }
}
