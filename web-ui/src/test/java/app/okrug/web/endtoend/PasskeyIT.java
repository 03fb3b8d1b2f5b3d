package app.okrug.web.endtoend;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.okrug.testing.MovableClock;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// A passkey from its making to its use, with a device that the browser itself plays: made on the account page, let in
/// by alone, and asked for before a deed that does harm in wrong hands.
@EndToEnd
class PasskeyIT {

    @LocalServerPort
    int port;

    @Autowired
    TaughtDay day;

    @Autowired
    MovableClock clock;

    @AfterEach
    void theClockGoesRightAgain() {
        clock.reset();
    }

    @Test
    void aPasskeyIsMadeLetsInAndConfirms() {
        day.make("passkey");
        try (var chromium = new Chromium()) {
            var page = chromium.signedIn("http://localhost:" + port, "passkey.teacher", TaughtDay.PASSWORD);
            withDevice(page);

            page.navigate("/account");
            Chromium.button(page, "Добавить ключ доступа").click();
            Chromium.button(page, "Создать").click();
            assertThat(page.getByText("Ключ доступа добавлен")).isVisible();
            assertThat(page.getByText("Ключ 1")).isVisible();

            page.context().clearCookies();
            page.navigate("/login?lang=ru");
            Chromium.button(page, "Войти ключом доступа").click();
            page.waitForURL(url -> !url.contains("/login"));

            clock.forward(Duration.ofMinutes(16));
            page.navigate("/account");
            remove(page);
            assertThat(page.getByText("Подтвердите, что это вы")).isVisible();
            Chromium.button(page, "Подтвердить ключом доступа").click();
            assertThat(page.getByText("Подтверждено. Повторите действие.")).isVisible();
            remove(page);
            assertThat(page.getByText("Ключ 1")).hasCount(0);
        }
    }

    private static void remove(Page page) {
        page.locator("main")
                .getByText("Удалить", new Locator.GetByTextOptions().setExact(true))
                .click();
        page.locator("vaadin-dialog")
                .getByText("Удалить", new Locator.GetByTextOptions().setExact(true))
                .click();
    }

    /// A device inside the browser that always finds its owner's finger.
    private static void withDevice(Page page) {
        var options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", "internal");
        options.addProperty("hasResidentKey", true);
        options.addProperty("hasUserVerification", true);
        options.addProperty("isUserVerified", true);
        options.addProperty("automaticPresenceSimulation", true);
        var device = new JsonObject();
        device.add("options", options);
        var browser = page.context().newCDPSession(page);
        browser.send("WebAuthn.enable");
        browser.send("WebAuthn.addVirtualAuthenticator", device);
    }
}
