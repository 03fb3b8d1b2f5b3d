package app.okrug.web.journal.grid;

import static app.okrug.web.journal.grid.JournalOfTest.TODAY;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Two teachers, one cell: neither overwrites the other unseen (J-13, J-19).
class ConflictTests extends JournalPageTest {

    private void bothWrite() {
        cell(TODAY, 0).click();
        press("5");
        journal.otherWrites(TODAY, 0, "2");
        press("Enter");
        assertThat(cell(TODAY, 0)).hasAttribute("data-state", "conflict");
    }

    @Test
    void bothValuesAreShownWithTheirWriters() {
        bothWrite();

        button("Решить").click();

        assertThat(page.locator("dialog .side").first()).containsText("5");
        assertThat(page.locator("dialog .side").last()).containsText("2");
        assertThat(page.locator("dialog .side").last()).containsText("Громов А. А.");
    }

    @Test
    void keepingTheirsLeavesTheJournalAsItIs() {
        bothWrite();

        button("Решить").click();
        button("Оставить как в журнале").click();

        assertThat(cell(TODAY, 0)).hasText("2");
        assertThat(journal.value(TODAY, 0)).isEqualTo("2");
    }

    @Test
    void puttingMineIsWrittenOverTheirs() {
        bothWrite();

        button("Решить").click();
        button("Записать моё").click();

        assertThat(status()).containsText("Всё сохранено");
        assertThat(journal.value(TODAY, 0)).isEqualTo("5");
    }

    @Test
    void aStepBackDoesNotUndoAnothersChange() {
        cell(TODAY, 0).click();
        press("5", "Enter");
        assertThat(status()).containsText("Всё сохранено");
        journal.otherWrites(TODAY, 0, "3");

        press("Control+z");

        assertThat(cell(TODAY, 0)).hasAttribute("data-state", "conflict");
        assertThat(journal.value(TODAY, 0)).isEqualTo("3");
    }

    @Test
    void typingOverAnUndecidedConflictStillDoesNotOverwrite() {
        bothWrite();
        cell(TODAY, 0).click();

        press("Alt+f");
        page.locator("dialog input").fill("4");
        page.locator("dialog select").nth(1).selectOption("all");
        press("Enter");

        assertThat(cell(TODAY, 1)).hasText("4");
        assertThat(cell(TODAY, 0)).hasAttribute("data-state", "conflict");
        assertThat(journal.value(TODAY, 0)).isEqualTo("2");
    }
}
