package app.okrug.web.endtoend;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// The browser of the end-to-end tests: the one that `./okrug test` has found or installed. Without one they fail.
final class Chromium implements AutoCloseable {

    private final Playwright playwright =
            Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private final Browser browser = playwright
            .chromium()
            .launch(new BrowserType.LaunchOptions()
                    .setExecutablePath(Path.of(Objects.requireNonNull(
                            System.getenv("OKRUG_CHROMIUM"), "OKRUG_CHROMIUM names no browser: run ./okrug test")))
                    .setArgs(List.of(
                            "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking")));

    /// A person at a device of their own.
    Page person(String address, int width) {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setBaseURL(address)
                .setLocale("ru-RU")
                .setViewportSize(width, 900));
        context.setDefaultTimeout(60_000);
        PlaywrightAssertions.setDefaultAssertionTimeout(60_000);
        return context.newPage();
    }

    @Override
    public void close() {
        playwright.close();
    }
}
