package app.okrug.web.endtoend;

import app.okrug.web.endtoend.Slips.Slip;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
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

    /// Somebody at a desk who has signed in, in Russian.
    Page signedIn(String address, String login, String password) {
        var page = person(address, 1400);
        page.navigate("/login?lang=ru");
        page.fill("input[name=login]", login);
        page.fill("input[name=password]", password);
        page.click("button[type=submit]");
        page.waitForURL(url -> !url.contains("/login"));
        return page;
    }

    /// Whoever holds a slip comes in for the first time.
    static void activate(Page page, Slip slip, String password) {
        page.navigate("/activate");
        page.fill("input[name=login]", slip.login());
        page.fill("input[name=code]", slip.code());
        page.fill("input[name=password]", password);
        page.fill("input[name=repeated]", password);
        page.click("button[type=submit]");
        page.waitForURL(url -> !url.contains("/activate"));
    }

    /// The button of exactly these words.
    static Locator button(Page page, String words) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words).setExact(true));
    }

    @Override
    public void close() {
        playwright.close();
    }
}
