package org.xenia.server.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.xenia.server.TestBrowser;
import org.xenia.server.TestCompany;
import org.xenia.server.TestServer;
import org.xenia.server.channel.web.WebChannels;
import org.xenia.server.channel.web.WebSettingsChange;

/// The story of docs/life-of-a-message.md in real browsers: a customer who writes Spanish in the widget, an agent who
/// reads and writes English in the console, and real Apertium between them (R1, R5, R8).
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SpanishCustomerEnglishAgentTest {

    private static TestCompany company;
    private static RealBrowser browsers;
    private static Page customer;
    private static Page agent;

    @BeforeAll
    static void everybodySitsDown() {
        assumeTrue(RealBrowser.executable().isPresent(), "Chromium is not installed");
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/apertium")), "Apertium is not installed");
        assumeTrue(
                SpanishCustomerEnglishAgentTest.class.getResource("/static/console/index.html") != null,
                "the console is not built");
        company = TestServer.get().company();
        String key = company.call(() -> TestServer.get()
                .bean(WebChannels.class)
                .create("Shop", WebSettingsChange.NONE)
                .settings()
                .key());
        browsers = new RealBrowser();
        customer = browsers.person("es-ES").newPage();
        customer.navigate(address("/widget/demo?channel=" + key + "&language=es"));
        agent = browsers.person("en-GB").newPage();
    }

    @AfterAll
    static void everybodyGoesHome() {
        if (browsers != null) {
            browsers.close();
        }
    }

    @Test
    @Order(1)
    @DisplayName("the customer writes Spanish in the widget, and the agent reads English in the console (R1, R5)")
    void spanishBecomesEnglish() {
        customer.evaluate("() => window.xenia.show()");
        write("Hola, ¿dónde está mi pedido 12345?");
        signIn();
        agent.getByText("12345").first().click();
        assertThat(thread()).containsText(Pattern.compile("Hello.*12345"));
        agent.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Original"))
                .first()
                .click();
        assertThat(thread()).containsText("¿dónde está mi pedido 12345?");
    }

    @Test
    @Order(2)
    @DisplayName("the agent answers in English, and the customer reads Spanish that says it is a translation (R5)")
    void englishBecomesSpanish() {
        agent.getByPlaceholder("Write in your own language").fill("Your order 12345 arrives tomorrow.");
        assertThat(agent.getByText(Pattern.compile("12345.*mañana")).first()).isVisible();
        agent.keyboard().press("Control+Enter");
        assertThat(log()).containsText(Pattern.compile("12345.*mañana"));
        assertThat(log()).not().containsText("arrives tomorrow");
    }

    @Test
    @Order(3)
    @DisplayName("a message written without a connection arrives once when the connection is back")
    void nothingIsLostWithoutAConnection() {
        BrowserContext line = customer.context();
        line.setOffline(true);
        write("Estoy en el tren y no tengo cobertura");
        line.setOffline(false);
        assertThat(thread())
                .containsText(
                        Pattern.compile("train"),
                        new com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions()
                                .setTimeout(40_000));
        assertThat(received("Estoy en el tren y no tengo cobertura")).hasSize(1);
    }

    @Test
    @Order(4)
    @DisplayName("a file of the customer reaches the agent")
    void filesArrive() {
        customer.locator("input[type=file]")
                .setInputFiles(
                        new FilePayload("factura.txt", "text/plain", "Factura 12345".getBytes(StandardCharsets.UTF_8)));
        assertThat(customer.getByText("factura.txt").first()).isVisible();
        assertThat(customer.locator("progress")).hasCount(0);
        write("Adjunto la factura");
        assertThat(agent.getByText("factura.txt").first()).isVisible();
    }

    @Test
    @Order(5)
    @DisplayName("without an engine the words still arrive, as written (R8)")
    void wordsArriveWithoutAnEngine() {
        TestBrowser administrator = company.administrator();
        String engine = administrator
                .get("/api/v1/engines")
                .json()
                .get("items")
                .get(0)
                .get("id")
                .stringValue();
        administrator.patch("/api/v1/engines/" + engine, Map.of("enabled", false));
        write("La tetera llegó rota y quisiera cambiarla");
        assertThat(thread()).containsText("La tetera llegó rota y quisiera cambiarla");
        administrator.patch("/api/v1/engines/" + engine, Map.of("enabled", true));
    }

    private static void signIn() {
        agent.navigate(address("/"));
        agent.locator("input[type=email]").fill(company.admin().email());
        agent.locator("input[type=password]").fill(TestCompany.PASSWORD);
        agent.keyboard().press("Enter");
    }

    private static void write(String text) {
        customer.locator("textarea").fill(text);
        customer.locator("textarea").press("Enter");
        assertThat(log()).containsText(text);
    }

    /// The conversation as the customer sees it.
    private static Locator log() {
        return customer.getByRole(AriaRole.LOG);
    }

    /// The conversation as the agent sees it.
    private static Locator thread() {
        return agent.getByRole(AriaRole.LOG);
    }

    private static List<String> received(String text) {
        var conversations = company.administrator()
                .get("/api/v1/conversations?view=all")
                .json()
                .get("items");
        String id = conversations.get(0).get("id").stringValue();
        return company.administrator()
                .get("/api/v1/conversations/" + id + "/messages?limit=100")
                .json()
                .get("items")
                .valueStream()
                .map(message -> message.get("original").stringValue())
                .filter(text::equals)
                .toList();
    }

    private static String address(String path) {
        return TestServer.get().uri(path).toString();
    }
}
