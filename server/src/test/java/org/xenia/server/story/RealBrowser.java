package org.xenia.server.story;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Real Chromium, headless. It is the system's own: nothing is downloaded.
final class RealBrowser implements AutoCloseable {

    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Playwright playwright;
    private final Browser browser;

    RealBrowser() {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(executable().orElseThrow())
                        .setArgs(FLAGS));
    }

    /// Where Chromium is, if it is there.
    static java.util.Optional<Path> executable() {
        return Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    /// A person of their own, with a language and no cookies.
    BrowserContext person(String locale) {
        BrowserContext context = browser.newContext(
                new Browser.NewContextOptions().setLocale(locale).setViewportSize(1280, 800));
        context.setDefaultTimeout(30_000);
        return context;
    }

    /// A person on a phone, with a profile on disk: what is installed, and what may notify, is not for private windows.
    BrowserContext phone(String locale, Path profile) {
        BrowserContext context = playwright
                .chromium()
                .launchPersistentContext(
                        profile,
                        new BrowserType.LaunchPersistentContextOptions()
                                .setExecutablePath(executable().orElseThrow())
                                .setArgs(FLAGS)
                                .setLocale(locale)
                                .setHasTouch(true)
                                .setViewportSize(390, 844));
        context.setDefaultTimeout(30_000);
        return context;
    }

    @Override
    public void close() {
        playwright.close();
    }
}
