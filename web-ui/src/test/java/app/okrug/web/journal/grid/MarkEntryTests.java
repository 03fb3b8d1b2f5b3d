package app.okrug.web.journal.grid;

import static app.okrug.web.journal.grid.JournalOfTest.TODAY;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Writing with the keyboard alone (J-01 to J-05, J-08, J-12, J-26, J-36, J-40).
class MarkEntryTests extends JournalPageTest {

    private List<String> today() {
        return IntStream.range(0, 4)
                .mapToObj(pupil -> journal.value(TODAY, pupil))
                .toList();
    }

    @Test
    void enterWritesAndGoesToTheNextPupil() {
        cell(TODAY, 0).click();

        press("5", "Enter", "4", "/", "5", "Enter", "5", "Space", "y", "Enter", "j", "1", "5", "Enter");

        assertThat(status()).containsText("Всё сохранено 10:42:07");
        assertThat(today()).containsExactly("5", "4/5", "5 н", "о15");
    }

    @Test
    void theGridIsOneTabStopAndRemembersItsPlace() {
        cell(TODAY, 2).click();

        press("Tab");
        assertThat(cell(TODAY, 2)).not().isFocused();
        press("Shift+Tab");

        assertThat(cell(TODAY, 2)).isFocused();
        assertThat(page.locator("[data-column][tabindex='0']")).hasCount(1);
    }

    @Test
    void escapeLeavesTheCellAsItWas() {
        cell(TODAY, 0).click();

        press("2", "Escape");

        assertThat(cell(TODAY, 0)).hasText("");
        assertThat(cell(TODAY, 0)).isFocused();
        assertThat(journal.applied()).isZero();
    }

    @Test
    void whatIsNoCodeOfTheScaleIsNotWritten() {
        cell(TODAY, 0).click();

        press("7", "Enter");

        assertThat(page.locator(".bubble")).containsText("такого кода в шкале нет");
        assertThat(journal.applied()).isZero();
    }

    @Test
    void aStepBackTakesBackAndAStepForthPutsAgain() {
        cell(TODAY, 0).click();
        press("5", "Enter", "4", "Enter");

        press("Control+z", "Control+z", "Control+y");

        assertThat(cell(TODAY, 0)).hasText("5");
        assertThat(cell(TODAY, 1)).hasText("");
    }

    @Test
    void aStepBackFindsThePupilAfterTheRowsMoved() {
        cell(TODAY, 3).click();
        press("5", "Enter");
        page.locator("input[type=search]").fill("Иванов");
        cell(TODAY, 2).click();

        press("Control+z");

        page.locator("input[type=search]").fill("");
        assertThat(cell(TODAY, 3)).hasText("");
        assertThat(cell(TODAY, 2)).hasText("");
    }

    @Test
    void everyoneIsPresentWithOneKey() {
        cell(TODAY, 0).click();
        press("y", "Enter", "5", "Space", "y", "Enter");

        press("Alt+p");

        assertThat(cell(TODAY, 1)).hasText("5");
        assertThat(page.locator(".notice")).containsText("все присутствуют");
    }

    @Test
    void everyoneIsPresentAlsoWhereTheTopicWasWrittenFirst() {
        cell(TODAY, 0).click();
        press("Alt+t");
        assertThat(status()).containsText("Всё сохранено");
        page.reload();
        cell(TODAY, 0).click();

        press("Alt+p");

        page.waitForCondition(() -> journal.described().size() == 2);
        assertThat(journal.described().getLast()).doesNotContainKeys("topic", "planned");
    }

    @Test
    void whoeverLeftCanBeReachedButNotMarked() {
        cell(TODAY, 4).click();

        press("5");

        assertThat(cell(TODAY, 4)).isFocused();
        assertThat(page.locator(".notice")).containsText("выбыл 10.11");
    }

    @Test
    void aClosedLessonTellsTheParagraphAndWhoOpensIt() {
        cell(0, 0).click();

        press("5");

        assertThat(page.locator(".notice")).containsText("п. 4.6.1");
        assertThat(page.locator(".notice")).containsText("заместитель директора");
    }

    @Test
    void aNameIsTextWhateverItHolds() {
        assertThat(page.locator("th.name").nth(4)).containsText("<img src=x");
        assertThat(page).hasTitle("Журнал");
    }
}
