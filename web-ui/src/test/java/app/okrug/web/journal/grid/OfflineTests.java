package app.okrug.web.journal.grid;

import static app.okrug.web.journal.grid.JournalOfTest.COURSE;
import static app.okrug.web.journal.grid.JournalOfTest.TERM;
import static app.okrug.web.journal.grid.JournalOfTest.TODAY;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.junit.jupiter.api.Test;

/// A lesson is held without a network: the page opens, everything is written, and it is sent once (I21).
class OfflineTests extends JournalPageTest {

    private static final String KEPT = """
            async () => {
              const opened = await new Promise((done, failed) => {
                const request = indexedDB.open("okrug-kept", 1);
                request.onupgradeneeded = () => request.result.createObjectStore("kept", { keyPath: "key" });
                request.onsuccess = () => done(request.result);
                request.onerror = () => failed(request.error);
              });
              try {
                return await new Promise(done => {
                  const all = opened.transaction("kept").objectStore("kept").getAll();
                  all.onsuccess = () => done(all.result.map(one => one.key + JSON.stringify(one.value.data?.cells)));
                });
              } finally {
                opened.close();
              }
            }""";

    private void openThePage() {
        page.navigate(server.address() + "journal/" + COURSE + "/" + TERM);
        page.locator(".desk").waitFor();
        page.evaluate("() => navigator.serviceWorker.ready.then(() => true)");
        page.waitForCondition(() -> kept().stream().anyMatch(key -> key.contains("/page/")));
    }

    @SuppressWarnings("unchecked")
    private List<String> kept() {
        return (List<String>) page.evaluate(KEPT);
    }

    private void cutTheNetwork() {
        server.gone = true;
        context.setOffline(true);
    }

    private void bringTheNetworkBack() {
        server.gone = false;
        context.setOffline(false);
    }

    @Test
    void aLessonIsHeldOverReloadsAndSentOnceInOrder() {
        openThePage();
        cutTheNetwork();

        page.reload();
        assertThat(status()).containsText("Нет связи с ");
        cell(TODAY, 0).click();
        press("5", "Enter", "4", "Enter");
        cell(TODAY, 0).click();
        press("3", "Enter");
        page.reload();
        assertThat(status()).containsText("Ждут сети: 3");
        assertThat(cell(TODAY, 0)).hasText("3");
        bringTheNetworkBack();

        assertThat(status()).containsText("Всё сохранено");
        assertThat(journal.value(TODAY, 0)).isEqualTo("3");
        assertThat(journal.value(TODAY, 1)).isEqualTo("4");
        assertThat(journal.applied()).isEqualTo(3);
    }

    @Test
    void whatWasSavedBeforeIsShownWithoutANetwork() {
        openThePage();
        cell(TODAY, 0).click();
        press("5", "Enter");
        assertThat(status()).containsText("Всё сохранено");
        page.waitForCondition(() -> kept().stream().anyMatch(one -> one.contains("\"5\"")));
        cutTheNetwork();

        page.reload();

        assertThat(cell(TODAY, 0)).hasText("5");
        cell(TODAY, 0).click();
        press("4", "Enter");
        bringTheNetworkBack();
        assertThat(status()).containsText("Всё сохранено");
        assertThat(journal.value(TODAY, 0)).isEqualTo("4");
    }

    @Test
    void hoursLaterACellThatAnotherWroteIsAConflictAndTheOthersAreSent() {
        openThePage();
        cutTheNetwork();
        page.reload();
        cell(TODAY, 0).click();
        press("5", "Enter", "4", "Enter");
        context.clock().setSystemTime(Date.from(Instant.now().plus(Duration.ofHours(6))));
        page.reload();
        assertThat(cell(TODAY, 1)).hasText("4");

        journal.otherWrites(TODAY, 0, "2");
        bringTheNetworkBack();

        assertThat(cell(TODAY, 0)).hasAttribute("data-state", "conflict");
        assertThat(cell(TODAY, 1)).not().hasAttribute("data-state", "waiting");
        assertThat(journal.value(TODAY, 0)).isEqualTo("2");
        assertThat(journal.value(TODAY, 1)).isEqualTo("4");
    }

    @Test
    void theDayOpensTheLessonsItHasReadAhead() {
        page.navigate(server.address() + "day");
        page.locator("okrug-ahead[data-ready]")
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
        page.evaluate("() => navigator.serviceWorker.ready.then(() => true)");
        cutTheNetwork();

        page.reload();
        assertThat(page.locator("main.day h1")).hasText("Уроки, 20 ноября");
        page.getByText("8А · Алгебра").click();

        assertThat(cell(TODAY, 0)).isVisible();
        assertThat(page.locator("header.bar")).containsText("Нет связи с сервером");
    }

    @Test
    void forADayWithoutPowerEachLessonHasASheetOfNames() {
        page.navigate(server.address() + "day");
        page.locator("okrug-ahead[data-ready]")
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
        page.evaluate("() => navigator.serviceWorker.ready.then(() => true)");
        cutTheNetwork();
        page.reload();
        page.evaluate("() => { window.print = () => { window.printed = true } }");

        button("Печать листов на случай отключения").click();

        page.waitForFunction("() => window.printed");
        var sheet = (String) page.evaluate(
                "() => document.querySelector('.okrug-print').shadowRoot.querySelector('.sheet').textContent");
        assertThat(sheet)
                .contains("3-й урок · 8А · Алгебра", "09:45–10:25", "Абрамов Лев", "Учитель: Лукина В. З.")
                .doesNotContain("Яшин Глеб");
    }

    @Test
    void theSheetsOfTheDayAreEnteredWithoutANetworkAndSentOnce() {
        openTheDay();
        cutTheNetwork();
        page.reload();
        page.getByText("Внести с бумаги").click();
        page.waitForCondition(() -> line(0).isVisible());
        line(0).focus();
        press("5", "Enter", "4", "Enter");
        assertThat(status()).containsText("Ждут сети: 2");

        page.reload();
        assertThat(line(1)).hasValue("4");
        bringTheNetworkBack();

        assertThat(status()).containsText("Всё сохранено");
        assertThat(journal.value(TODAY, 0)).isEqualTo("5");
        assertThat(journal.value(TODAY, 1)).isEqualTo("4");
        assertThat(journal.applied()).isEqualTo(2);
    }

    @Test
    void theSheetsOfAnotherTeacherAreNotOpenedFromWhatIsKept() {
        openTheDay();
        page.navigate(server.address() + "paper");
        cutTheNetwork();

        page.navigate(server.address() + "paper/2026-11-20/petrov");
        assertThat(page.locator("main.day")).containsText("8А · Алгебра");

        page.navigate(server.address() + "paper/2026-11-20/lukina");
        page.waitForCondition(() -> line(0).isVisible());
    }

    private void openTheDay() {
        page.navigate(server.address() + "day");
        page.locator("okrug-ahead[data-ready]")
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
        page.evaluate("() => navigator.serviceWorker.ready.then(() => true)");
    }

    private Locator line(int number) {
        return page.locator(".lines .code").nth(number);
    }

    @Test
    void afterADayTheKeptPageIsGone() {
        openThePage();
        cutTheNetwork();
        context.clock().setSystemTime(Date.from(Instant.now().plus(Duration.ofHours(25))));

        page.reload();

        assertThat(page.locator("main.day")).containsText("Этой страницы на устройстве нет");
        page.waitForCondition(() -> kept().stream().noneMatch(key -> key.contains("/page/")));
    }

    @Test
    void anotherPersonFindsNothingOfIt() {
        openThePage();

        page.evaluate("() => import('/journal/kept.js').then(({ KeptPages }) => { KeptPages.of('north', 'other') })");

        page.waitForCondition(() -> kept().stream().noneMatch(key -> key.startsWith("north.teacher/")));
    }

    @Test // S-07
    void aSharedComputerKeepsNothing() {
        openThePage();
        context.addCookies(List.of(new Cookie("okrug-shared", "1").setUrl(server.address())));

        page.reload();
        page.locator(".desk").waitFor();
        server.unreachable = true;
        cell(TODAY, 0).click();
        press("5", "Enter");
        assertThat(status()).containsText("Ждут сети: 1");

        assertThat((String) page.evaluate("() => JSON.stringify(localStorage)"))
                .doesNotContain("okrug.journal.north", "okrug.kept");
        page.waitForCondition(() -> kept().isEmpty());
        assertThat(page.evaluate("() => navigator.serviceWorker.getRegistrations().then(all => all.length)"))
                .isEqualTo(0);
    }

    @Test
    void afterSigningOutNothingIsAnsweredWithoutANetwork() {
        openThePage();
        // What the shell does at sign-out.
        page.evaluate("""
                () => {
                  localStorage.removeItem("okrug.kept.owner");
                  indexedDB.deleteDatabase("okrug-kept");
                  return caches.delete("okrug-kept");
                }""");
        cutTheNetwork();

        assertThatThrownBy(page::reload).isInstanceOf(PlaywrightException.class);
    }

    @Test
    void theWorkerKeepsNoData() {
        openThePage();

        var addresses = page.evaluate("""
                async () => {
                  const cache = await caches.open("okrug-kept");
                  return (await cache.keys()).map(request => new URL(request.url).pathname);
                }""");

        assertThat((List<?>) addresses)
                .isNotEmpty()
                .allMatch(path -> path.toString().matches("/journal/[\\w-]+\\.(js|css)"));
    }
}
