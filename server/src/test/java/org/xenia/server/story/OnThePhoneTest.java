package org.xenia.server.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.xenia.server.Await;
import org.xenia.server.TestCompany;
import org.xenia.server.TestServer;
import org.xenia.server.TestShop;
import tools.jackson.databind.json.JsonMapper;

/// The console on a phone of 390 dots: it can be installed, shows what is pushed, leads where a tap leads, opens
/// without a connection and keeps what was being written. The push service alone is not the real one: the browser's
/// own way of handing over a push takes its place.
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class OnThePhoneTest {

    private static final String SHOWN = """
            async () => {
              const all = await (await navigator.serviceWorker.ready).getNotifications();
              return all.map((one) => [one.title, one.body, one.lang, one.dir, one.tag].join('|'));
            }
            """;

    @TempDir
    private static Path profile;

    private static String conversation;
    private static RealBrowser browsers;
    private static BrowserContext phone;
    private static Page page;
    private static CDPSession tools;
    private static String registration;

    @BeforeAll
    static void anAgentOpensTheConsoleOnAPhone() {
        assumeTrue(RealBrowser.executable().isPresent(), "Chromium is not installed");
        assumeTrue(OnThePhoneTest.class.getResource("/static/console/index.html") != null, "the console is not built");
        PlaywrightAssertions.setDefaultAssertionTimeout(30_000);
        TestShop shop = TestShop.open();
        conversation = shop.write("phone", Map.of("id", "ana", "name", "Ana"), "Hello, is anybody there?", null)
                .text("/conversation");
        browsers = new RealBrowser();
        phone = browsers.phone("en-GB", profile);
        phone.grantPermissions(List.of("notifications"));
        page = phone.newPage();
        tools = phone.newCDPSession(page);
        CompletableFuture<String> registered = new CompletableFuture<>();
        tools.on("ServiceWorker.workerRegistrationUpdated", event -> {
            JsonArray all = event.getAsJsonArray("registrations");
            if (!all.isEmpty()) {
                registered.complete(
                        all.get(0).getAsJsonObject().get("registrationId").getAsString());
            }
        });
        tools.send("ServiceWorker.enable");
        page.navigate(url("/"));
        page.locator("input[type=email]").fill(shop.company().admin().email());
        page.locator("input[type=password]").fill(TestCompany.PASSWORD);
        page.keyboard().press("Enter");
        page.waitForURL(Pattern.compile(".*/inbox/.*"));
        page.evaluate("() => navigator.serviceWorker.ready.then(() => true)");
        registration = registered.join();
    }

    @AfterAll
    static void theAgentLeaves() {
        if (phone != null) {
            phone.close();
        }
        if (browsers != null) {
            browsers.close();
        }
    }

    @Test
    @Order(1)
    @DisplayName("the browser finds nothing that keeps the console from being installed")
    void itCanBeInstalled() {
        assertThat(tools.send("Page.getInstallabilityErrors")
                        .getAsJsonArray("installabilityErrors")
                        .asList())
                .isEmpty();
        JsonObject manifest = tools.send("Page.getAppManifest");
        assertThat(manifest.getAsJsonArray("errors").asList()).isEmpty();
        assertThat(manifest.get("url").getAsString()).endsWith("/manifest.webmanifest");
    }

    @Test
    @Order(2)
    @DisplayName("what is pushed is shown as it was written, and not while the conversation lies open")
    void whatIsPushedIsShown() {
        push(Map.of("title", "رسالة جديدة", "lang", "ar", "dir", "rtl", "tag", "one", "url", "/c/" + conversation));
        awaitShown("[رسالة جديدة||ar|rtl|one]");

        open("/inbox/all/" + conversation);
        awaitShown("[]");
        push(Map.of("title", "not now", "tag", "two", "url", "/c/" + conversation));
        push(Map.of("title", "elsewhere", "body", "words", "tag", "three", "url", "/inbox/mine"));
        awaitShown("[elsewhere|words||auto|three]");
    }

    @Test
    @Order(3)
    @DisplayName("a tap leads the open window to the conversation without loading it anew")
    void aTapLeadsToTheConversation() {
        open("/profile");
        page.evaluate("() => { window.same = true; }");
        // What the service worker says to an open window after a tap.
        page.evaluate(
                "(url) => navigator.serviceWorker.dispatchEvent("
                        + "new MessageEvent('message', { data: { type: 'open', url } }))",
                "/c/" + conversation);
        page.waitForURL("**/inbox/all/" + conversation);
        assertThat(page.evaluate("() => window.same")).isEqualTo(true);
    }

    @Test
    @Order(4)
    @DisplayName("without a connection the console opens, says so, and gives the draft back")
    void withoutAConnectionTheDraftIsKept() {
        open("/inbox/all/" + conversation);
        draft().fill("We have found your parcel");
        assertThat(draft()).hasValue("We have found your parcel");
        phone.setOffline(true);
        page.reload();
        Locator again = page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Try again"));
        assertThat(again).isVisible();
        assertThat(page.locator("body")).containsText("cannot be reached");
        phone.setOffline(false);
        again.click();
        assertThat(draft()).hasValue("We have found your parcel");
    }

    @Test
    @Order(5)
    @DisplayName("desk and profile fit into the width of a phone")
    void nothingIsWiderThanThePhone() {
        for (String path : List.of("/inbox/all", "/inbox/all/" + conversation, "/profile")) {
            open(path);
            assertThat((Integer) page.evaluate("() => document.documentElement.scrollWidth"))
                    .as(path)
                    .isLessThanOrEqualTo(390);
        }
        assertThat(page.locator("#notifications")).containsText("Quiet hours");
    }

    private static void awaitShown(String all) {
        Await.until(() -> String.valueOf(page.evaluate(SHOWN)), all::equals);
    }

    private static Locator draft() {
        return page.getByPlaceholder("Write in your own language");
    }

    private static void open(String path) {
        page.navigate(url(path));
        assertThat(page.locator("main")).not().isEmpty();
    }

    private static void push(Map<String, String> content) {
        JsonObject parameters = new JsonObject();
        parameters.addProperty("origin", url("").replaceFirst("/$", ""));
        parameters.addProperty("registrationId", registration);
        parameters.addProperty("data", JsonMapper.shared().writeValueAsString(content));
        tools.send("ServiceWorker.deliverPushMessage", parameters);
    }

    private static String url(String path) {
        return TestServer.get().uri(path).toString();
    }
}
