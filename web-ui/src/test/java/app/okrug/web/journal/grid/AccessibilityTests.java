package app.okrug.web.journal.grid;

import static app.okrug.web.journal.grid.JournalOfTest.TODAY;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What a screen reader hears and what a checker finds (X-01, X-08, X-09, J-06, J-29, J-32, J-39).
class AccessibilityTests extends JournalPageTest {

    private void assertNothingFound() {
        assertThat(new AxeBuilder(page).analyze().getViolations())
                .extracting(Rule::getId)
                .isEmpty();
    }

    @Test
    void aCellIsReadWithPupilDayValueAndState() {
        server.unreachable = true;
        cell(TODAY, 2).click();

        press("4", "Enter");

        assertThat(cell(TODAY, 2))
                .hasAttribute("aria-label", "Иванов Пётр, 20 ноября, отметка 4, не сохранено, ждёт сети");
        assertThat(page.locator("[role=grid]")).hasAttribute("aria-rowcount", "7");
        assertThat(page.locator("[role=grid]")).hasAttribute("aria-colcount", "10");
    }

    @ParameterizedTest
    @EnumSource(
            value = ColorScheme.class,
            names = {"LIGHT", "DARK"})
    void theCheckerFindsNothingOnThePageAndInItsPanels(ColorScheme scheme) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        journal.otherWrites(TODAY, 0, "2");
        assertThat(cell(TODAY, 0)).hasText("2");

        assertNothingFound();
        cell(TODAY, 0).click();
        press("Control+Enter");
        assertThat(page.locator(".history")).containsText("Лукина");
        assertNothingFound();
        press("Escape", "F1");
        assertNothingFound();
    }

    @Test
    void oneLetterShortcutsCanBeSwitchedOff() {
        cell(TODAY, 0).click();
        press("?");
        page.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName("Буквы"))
                .uncheck();
        press("Escape");

        cell(TODAY, 0).click();
        press("?");

        assertThat(page.locator("dialog")).hasCount(0);
    }

    @Test
    void onePupilCanBeWrittenLineByLine() {
        cell(TODAY, 2).click();
        button("Один ученик").click();

        page.locator(".lines input").nth(TODAY).fill("5");
        press("Tab");

        assertThat(status()).containsText("Всё сохранено");
        assertThat(journal.value(TODAY, 2)).isEqualTo("5");
    }

    @Test
    void theLinearViewStandsInTheAddressAndOpensFromIt() {
        cell(TODAY, 2).click();
        button("Один ученик").click();
        assertThat(page).hasURL(Pattern.compile("pupil=" + JournalOfTest.pupil(2)));

        page.reload();

        assertThat(page.locator(".pupil-view select")).hasValue(JournalOfTest.pupil(2));
        assertThat(page.locator(".lines input").first()).hasAttribute("readonly", "");
    }

    @Test
    void theLinearViewDoesNotWriteOverWhatAnotherWroteMeanwhile() {
        cell(TODAY, 2).click();
        button("Один ученик").click();
        page.locator(".lines input").nth(TODAY).focus();
        journal.otherWrites(TODAY, 2, "2");
        page.waitForResponse(response -> response.url().contains("/changes/"), () -> {});

        page.keyboard().type("5");
        press("Tab");

        assertThat(page.locator(".notice")).containsText("ячейку изменил другой сотрудник");
        assertThat(journal.value(TODAY, 2)).isEqualTo("2");
    }

    @Test
    void oneKeyOpensTheMarkWithItsHistoryWeightAndBothRemarks() {
        cell(TODAY, 2).click();
        press("4", "Enter");
        cell(TODAY, 2).click();

        press("Control+Enter");
        page.getByLabel("Комментарий для семьи").fill("Решил сам");
        page.getByLabel("Комментарий для сотрудников").fill("поговорить");
        press("Escape");

        assertThat(cell(TODAY, 2)).isFocused();
        assertThat(cell(TODAY, 2)).hasAttribute("data-remark", "yes");
        page.waitForCondition(() -> server.writes.toString().contains("staffComment=поговорить"));
        assertThat(server.writes.toString()).contains("comment=Решил сам");
    }

    @Test
    void threeHintsAreShownUntilTheyWereReadOnce() {
        assertThat(page.locator(".hints li")).hasCount(3);

        button("Понятно, больше не показывать").click();
        page.reload();
        page.locator(".desk").waitFor();

        assertThat(page.locator(".hints")).isHidden();
    }
}
