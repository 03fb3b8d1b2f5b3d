package app.okrug.web.journal.grid;

import static app.okrug.web.journal.grid.JournalOfTest.TODAY;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// Results beside the lessons (J-24, J-25): proposed until the teacher confirms, saved like cells.
class ResultColumnsTests extends JournalPageTest {

    private static final Pattern PROPOSED = Pattern.compile("предложено 4, не подтверждено");

    private Locator result(int pupil) {
        return place(JournalOfTest.TERM, JournalOfTest.pupil(pupil));
    }

    private Locator head(String column) {
        return place(column, "head");
    }

    private Locator place(String column, String row) {
        return page.locator("td[data-column='%s'][data-row='%s'], th[data-column='%s'][data-row='%s']"
                .formatted(column, row, column, row));
    }

    private void marks(int pupil, String first, String second) {
        cell(TODAY, pupil).click();
        press(first, "/", second, "Enter");
    }

    @Test
    void aProposalFollowsTheMarksAndIsNoResultYet() {
        marks(0, "4", "4");

        assertThat(result(0)).hasText("4");
        assertThat(result(0)).hasAttribute("data-proposal", "yes");
        assertThat(result(0)).hasAttribute("aria-label", PROPOSED);
        assertThat(journal.result(0)).isEmpty();
    }

    @Test
    void aMarkBroughtAlongFromAnotherCourseCountsAsTheTeacherTypes() {
        journal.bringAlong(0, 2);
        page.reload();

        marks(0, "4", "3");

        assertThat(result(0)).hasText("3");
        assertThat(result(0)).hasAttribute("data-proposal", "yes");
    }

    @Test
    void enterOnAProposalConfirmsItAndGoingAwayDoesNot() {
        marks(0, "4", "4");
        marks(1, "5", "5");

        result(1).dblclick();
        cell(TODAY, 2).click();
        result(0).click();
        page.waitForResponse("**/api/results/operations", () -> press("F2", "Enter"));

        assertThat(result(0)).not().hasAttribute("data-proposal", "yes");
        assertThat(journal.result(0)).isEqualTo("4");
        assertThat(journal.result(1)).isEmpty();
    }

    @Test
    void theWholeClassIsConfirmedAtOnceAndTakenBackAtOnce() {
        marks(0, "4", "4");
        marks(1, "5", "5");

        head(JournalOfTest.TERM).click();
        page.waitForResponse(
                "**/api/results/operations",
                () -> page.getByText("Подтвердить предложенные: 2").click());
        assertThat(result(1)).not().hasAttribute("data-proposal", "yes");
        assertThat(journal.result(0)).isEqualTo("4");
        assertThat(journal.result(1)).isEqualTo("5");
        result(0).click();
        page.waitForResponse("**/api/results/operations", () -> press("Control+z"));

        assertThat(result(1)).hasAttribute("data-proposal", "yes");
        assertThat(journal.result(0)).isEmpty();
        assertThat(journal.result(1)).isEmpty();
    }

    @Test
    void aResultFarFromTheMeanAsksForAReason() {
        marks(0, "3", "3");

        journal.wantReasonsForResults();
        result(0).click();
        press("5", "Enter");
        page.getByLabel("Причина", new Page.GetByLabelOptions().setExact(false))
                .last()
                .fill("Победа на олимпиаде");
        page.waitForResponse("**/api/results/operations", () -> press("Enter"));

        assertThat(result(0)).hasText("5");
        assertThat(journal.result(0)).isEqualTo("5");
        assertThat(server.writes.getLast().toString()).contains("Победа на олимпиаде");
    }

    @Test
    void aClosedColumnSaysWhyBeforeAnythingIsTyped() {
        place("year", JournalOfTest.pupil(0)).click();

        press("5");

        assertThat(page.getByText("Период ещё не открыт.").first()).isVisible();
        assertThat(journal.applied()).isZero();
    }

    @Test
    void anothersResultMeetsMineAsAConflict() {
        marks(0, "4", "4");
        journal.otherPutsResult(0, "5");

        result(0).click();
        press("4", "Enter");

        assertThat(result(0)).hasAttribute("data-state", "conflict");
        assertThat(journal.result(0)).isEqualTo("5");
    }
}
