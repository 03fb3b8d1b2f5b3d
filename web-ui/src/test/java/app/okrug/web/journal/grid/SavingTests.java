package app.okrug.web.journal.grid;

import static app.okrug.web.journal.grid.JournalOfTest.TODAY;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Nothing that was typed is lost, and nothing is written twice (J-14 to J-21).
class SavingTests extends JournalPageTest {

    @Test
    void withoutANetworkMarksWaitOverAReload() {
        server.unreachable = true;
        cell(TODAY, 0).click();
        press("5", "Enter", "4", "Enter");
        assertThat(status()).containsText("Ждут сети: 2 (нет связи с ");
        assertThat(cell(TODAY, 0)).hasAttribute("data-state", "waiting");

        server.unreachable = false;
        page.reload();

        assertThat(status()).containsText("Всё сохранено");
        assertThat(journal.value(TODAY, 0)).isEqualTo("5");
        assertThat(journal.value(TODAY, 1)).isEqualTo("4");
    }

    @Test
    void aLostAnswerDoesNotWriteTwice() {
        server.losesNextAnswer = true;
        cell(TODAY, 0).click();

        press("5", "Enter");

        assertThat(status()).containsText("Всё сохранено");
        assertThat(server.writes).hasSize(2);
        assertThat(journal.applied()).isOne();
    }

    @Test
    void theQueueGoesOnAfterSigningInOverThePage() {
        server.signedOut = true;
        cell(TODAY, 0).click();
        press("5", "Enter");

        page.getByLabel("Логин").fill("teacher");
        page.getByLabel("Пароль").fill("right");
        press("Enter");

        assertThat(status()).containsText("Всё сохранено");
        assertThat(journal.value(TODAY, 0)).isEqualTo("5");
    }

    @Test
    void aValueOlderThanADayIsErasedAndItsPlaceTold() {
        server.unreachable = true;
        cell(TODAY, 0).click();
        press("5", "Enter");
        assertThat(status()).containsText("Ждут сети: 1");
        page.evaluate("""
            () => Object.keys(localStorage).filter(key => key.startsWith("okrug.journal.north.teacher/")).forEach(key => {
              const entry = JSON.parse(localStorage[key]);
              localStorage[key] = JSON.stringify({ ...entry, at: entry.at - 25 * 3600_000 });
            })\
            """);

        var journalPage = page.url();
        page.navigate("about:blank");
        server.unreachable = false;
        page.navigate(journalPage);

        assertThat(page.locator(".notice")).containsText("Абрамов Лев, 20 ноября");
        assertThat(journal.applied()).isZero();
        assertThat((String) page.evaluate("() => JSON.stringify(localStorage)")).doesNotContain("value");
    }

    @Test
    void anotherTeachersMarkAppearsWithoutMovingTheFocus() {
        cell(TODAY, 2).click();

        journal.otherWrites(TODAY, 0, "3");

        assertThat(cell(TODAY, 0)).hasText("3");
        assertThat(cell(TODAY, 2)).isFocused();
    }

    @Test
    void aRefusedMarkShowsItsRule() {
        journal.refuseTwos();
        cell(TODAY, 0).click();

        press("2", "Enter");

        assertThat(cell(TODAY, 0)).hasAttribute("data-state", "refused");
        assertThat(page.locator(".notice")).containsText("п. 4.6.1");
    }

    @Test
    void ofTwoTabsOneSendsForBoth() {
        server.unreachable = true;
        cell(TODAY, 0).click();
        press("5", "Enter");
        assertThat(status()).containsText("Ждут сети: 1");

        server.unreachable = false;
        var other = open();

        assertThat(cell(other, TODAY, 0)).hasText("5");
        assertThat(cell(TODAY, 0)).not().hasAttribute("data-state", "waiting");
        assertThat(journal.applied()).isOne();
    }

    @Test
    void anotherTeachersMarkTouchesNeitherAnOpenEditorNorItsText() {
        cell(TODAY, 2).click();
        press("4", "/");

        journal.otherWrites(TODAY, 2, "3");
        journal.otherWrites(TODAY, 0, "3");

        assertThat(cell(TODAY, 0)).hasText("3");
        assertThat(page.locator(".editor")).isFocused();
        assertThat(page.locator(".editor")).hasValue("4/");
    }
}
