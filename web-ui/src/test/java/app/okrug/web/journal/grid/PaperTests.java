package app.okrug.web.journal.grid;

import static app.okrug.web.journal.grid.JournalOfTest.TODAY;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Sheets of a day without power, entered afterwards by the journal's own way of writing (I21).
class PaperTests extends JournalPageTest {

    @BeforeEach
    void openTheSheets() {
        page.navigate(server.address() + "paper");
        topic().waitFor();
    }

    private Locator topic() {
        return page.getByLabel("Тема урока");
    }

    private Locator line(int pupil) {
        return page.locator(".lines .code").nth(pupil);
    }

    private List<String> today() {
        return IntStream.range(0, 4)
                .mapToObj(pupil -> journal.value(TODAY, pupil))
                .toList();
    }

    @Test
    void aSheetIsEnteredLineByLineWithoutTheMouse() {
        assertThat(topic()).isFocused();

        page.keyboard().type("Корни уравнения");
        press("Enter");
        page.keyboard().type("§ 12, № 84");
        press("Enter", "5", "Enter", "4", "/", "5", "Space", "y", "Enter", "Enter", "j", "1", "0", "Enter");
        assertThat(page.getByText("Лист внесён, дальше")).isFocused();
        press("Enter");

        assertThat(page.locator(".sheets .is-entered")).hasCount(1);
        assertThat(status()).containsText("Всё сохранено");
        assertThat(today()).containsExactly("5", "4/5 н", "", "о10");
        assertThat(journal.described())
                .anySatisfy(about -> assertThat(about).containsEntry("topic", "Корни уравнения"))
                .anySatisfy(about -> assertThat(about).containsEntry("homework", "§ 12, № 84"))
                .anySatisfy(about -> assertThat(about).doesNotContainKeys("topic", "homework", "planned"));
    }

    @Test
    void theTopicIsTakenFromThePlanByOneKey() {
        press("Alt+t");

        assertThat(topic()).hasValue("Корни уравнения");
        assertThat(status()).containsText("Всё сохранено");
        assertThat(journal.described().getFirst()).containsEntry("planned", "f0000000-0000-4000-8000-000000000001");
    }

    @Test
    void whoeverWasNotInTheLessonHasNoLine() {
        assertThat(page.locator(".lines li")).hasCount(4);
    }

    @Test
    void whatIsNoCodeKeepsTheSheetOpenAtItsLine() {
        line(1).focus();
        page.keyboard().type("7");

        press("Control+Enter");

        assertThat(line(1)).isFocused();
        assertThat(line(1)).hasValue("7");
        assertThat(page.locator(".lines .state").nth(1)).containsText("такого кода в шкале нет");
        assertThat(page.locator(".sheets .is-entered")).hasCount(0);
    }

    @Test
    void aSheetOfAClosedLessonTellsTheParagraphAndWhoOpensIt() {
        page.locator(".sheets button").last().click();

        assertThat(page.locator(".paper-sheet .refusal")).containsText("п. 4.6.1");
        assertThat(line(0)).hasAttribute("readonly", "");
    }

    @Test
    void whatAnotherWroteMeanwhileIsNotWrittenOver() {
        line(0).focus();
        page.keyboard().type("5");
        journal.otherWrites(TODAY, 0, "2");

        press("Enter");

        assertThat(page.locator(".notice")).containsText("ячейку изменил другой сотрудник");
        assertThat(journal.value(TODAY, 0)).isEqualTo("2");
    }

    @Test
    void onAPhoneNothingIsWiderThanTheScreenAndTheCheckerFindsNothing() {
        page.setViewportSize(360, 740);

        assertThat(page.evaluate("() => document.documentElement.scrollWidth > innerWidth"))
                .isEqualTo(false);
        assertThat(new AxeBuilder(page).analyze().getViolations())
                .extracting(Rule::getId)
                .isEmpty();
    }
}
