package app.okrug.web.journal.grid;

import static app.okrug.web.journal.grid.JournalOfTest.TODAY;
import static app.okrug.web.journal.grid.JournalOfTest.lesson;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Closed places and late corrections (J-27, J-40).
class LockTests extends JournalPageTest {

    @Test
    void fromTheLockedCellOneAsksForItToBeOpened() {
        cell(0, 1).click();
        press("5");

        page.locator(".notice").getByText("Попросить открыть").click();
        button("Отправить просьбу").click();
        assertThat(page.locator(".dialog.unlock .wrong")).containsText("без причины");
        page.locator(".dialog.unlock textarea").fill("Ошиблась строкой");
        button("Отправить просьбу").click();

        assertThat(page.locator(".locks")).containsText("Просьба № 7");
        assertThat(journal.asked()).containsEntry("lesson", lesson(0)).containsEntry("reason", "Ошиблась строкой");
    }

    @Test
    void whatWasOpenedIsWrittenWithoutLoadingThePageAgain() {
        cell(0, 1).click();
        press("5");
        page.locator(".notice").getByText("Попросить открыть").click();
        page.locator(".dialog.unlock textarea").fill("Ошиблась строкой");
        button("Отправить просьбу").click();
        assertThat(page.locator(".locks")).containsText("ждёт ответа");

        journal.open();
        assertThat(page.locator(".locks")).containsText("Открыто до");
        cell(0, 1).click();
        press("5", "Enter");

        assertThat(status()).containsText("Всё сохранено");
        assertThat(journal.value(0, 1)).isEqualTo("5");
    }

    @Test
    void aLateCorrectionAsksForItsReasonOnce() {
        journal.otherWrites(TODAY, 0, "3");
        journal.otherWrites(TODAY, 1, "3");
        journal.needReasons();
        page = open();
        cell(TODAY, 0).click();

        paste("4\n4");
        page.locator(".dialog.reason input").fill("пересчитаны баллы");
        button("Исправить").click();

        assertThat(status()).containsText("Всё сохранено");
        assertThat(journal.value(TODAY, 0)).isEqualTo("4");
        assertThat(journal.value(TODAY, 1)).isEqualTo("4");
    }

    @Test
    void withoutAReasonTheFormerValueStays() {
        journal.otherWrites(TODAY, 0, "3");
        journal.needReasons();
        page = open();
        cell(TODAY, 0).click();

        press("4", "Enter");
        button("Вернуть прежнее").click();

        assertThat(cell(TODAY, 0)).hasText("3");
        assertThat(journal.value(TODAY, 0)).isEqualTo("3");
    }
}
