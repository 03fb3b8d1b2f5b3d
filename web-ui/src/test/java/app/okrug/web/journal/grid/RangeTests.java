package app.okrug.web.journal.grid;

import static app.okrug.web.journal.grid.JournalOfTest.TODAY;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/// Many cells at once: filling, copying, pasting (J-09 to J-11, J-18).
class RangeTests extends JournalPageTest {

    @Test
    void aPasteIsOneRequestOfOneBatch() {
        cell(TODAY, 0).click();

        paste("5\t4\n4/5\tн\n");

        assertThat(status()).containsText("Всё сохранено");
        assertThat(List.of(journal.value(TODAY, 0), journal.value(TODAY + 1, 0)))
                .containsExactly("5", "4");
        assertThat(List.of(journal.value(TODAY, 1), journal.value(TODAY + 1, 1)))
                .containsExactly("4/5", "н");
        assertThat(server.writes).hasSize(1);
        assertThat(server.writes.getFirst()).containsEntry("allOrNothing", true);
    }

    @Test
    void aPasteWithAnErrorWritesNothingUntilAsked() {
        cell(TODAY, 0).click();

        paste("5\n9\n4");

        assertThat(page.locator("dialog .errors li")).hasCount(1);
        assertThat(page.locator("dialog .errors li")).containsText("Белова Мария, 20 ноября");
        assertThat(server.writes).isEmpty();

        button("Записать только верные: 2").click();

        assertThat(status()).containsText("Всё сохранено");
        assertThat(List.of(journal.value(TODAY, 0), journal.value(TODAY, 1), journal.value(TODAY, 2)))
                .containsExactly("5", "", "4");
    }

    @Test
    void aPasteTheServerRefusesIsTakenBackWhole() {
        journal.refuseTwos();
        cell(TODAY, 0).click();

        paste("5\n2\n4");

        assertThat(page.locator("dialog .errors li")).containsText("Двойки не ставятся.");
        assertThat(cell(TODAY, 0)).hasText("");
        assertThat(journal.value(TODAY, 0)).isEmpty();
    }

    @Test
    void aCopiedRangeComesBackWithoutLoss() {
        cell(TODAY, 0).click();
        press("5", "/", "4", "Enter", "3", "Space", "y", "Enter");
        cell(TODAY, 0).click();
        press("Shift+ArrowDown", "Control+c");
        cell(TODAY + 1, 0).click();

        press("Control+v");

        assertThat(status()).containsText("Всё сохранено");
        assertThat(cell(TODAY + 1, 0)).hasText("5/4");
        assertThat(cell(TODAY + 1, 1)).hasText("3 н");
    }

    @Test
    void fillingTheEmptyLeavesWhatIsThereAndIsOneStepBack() {
        cell(TODAY, 1).click();
        press("3", "Enter", "Alt+f");

        page.locator("dialog input").fill("5");
        press("Enter");
        assertThat(cell(TODAY, 0)).hasText("5");
        assertThat(cell(TODAY, 1)).hasText("3");
        press("Control+z");

        assertThat(cell(TODAY, 0)).hasText("");
        assertThat(cell(TODAY, 1)).hasText("3");
    }
}
