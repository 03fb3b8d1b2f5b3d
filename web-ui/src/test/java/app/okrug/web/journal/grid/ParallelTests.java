package app.okrug.web.journal.grid;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// One subject over forty classes of twenty-five pupils, sixty columns (J-37).
class ParallelTests extends JournalPageTest {

    @BeforeEach
    void openTheParallel() {
        journal.grow();
        page.navigate(server.address() + "parallel");
        page.locator(".large").waitFor(new Locator.WaitForOptions().setTimeout(60_000));
    }

    private Locator cell(String column, String row) {
        return page.locator("td[data-column='%s'][data-row='%s']".formatted(column, row));
    }

    private int cells() {
        return (int) page.locator("td[data-column]").evaluateAll("cells => cells.length");
    }

    @Test
    void onlyWhatIsInSightIsInTheDocument() {
        assertThat(page.locator("h1")).hasText("Алгебра · 8");
        assertThat(page.locator("[role=grid]")).hasAttribute("aria-rowcount", "1002");
        assertThat(cells()).isBetween(100, 2500);

        page.locator(".scroller").evaluate("node => { node.scrollTop = 15000 }");

        assertThat(cell(JournalOfTest.column(58), JournalOfTest.row(490))).isVisible();
        assertThat(cells()).isBetween(100, 2500);
    }

    @Test
    void aClassAloneAndANameAloneAreShown() {
        page.getByLabel("Класс", new Page.GetByLabelOptions().setExact(true)).selectOption("3");
        assertThat(page.locator("[role=grid]")).hasAttribute("aria-rowcount", "27");
        assertThat(page.getByText("Учеников: 25 из 1000")).isVisible();

        page.getByLabel("Найти ученика").fill("0080");

        assertThat(page.locator("[role=grid]")).hasAttribute("aria-rowcount", "3");
    }

    @Test
    void whereAClassHasNoLessonTheCellSaysSo() {
        var free = cell(JournalOfTest.column(59), JournalOfTest.row(0));

        assertThat(free).hasAttribute("data-outside", "yes");
        assertThat(free).hasAttribute("aria-readonly", "true");
        assertThat(cell(JournalOfTest.column(58), JournalOfTest.row(0))).not().hasAttribute("data-outside", "yes");
    }

    @Test
    void oneKeyLeadsToThePageOfTheClass() {
        cell(JournalOfTest.column(58), JournalOfTest.row(10)).click();
        press("Enter");

        page.waitForURL(
                "**/journal/" + JournalOfTest.COURSE + "/" + JournalOfTest.TERM,
                new Page.WaitForURLOptions().setTimeout(60_000));
    }

    @Test
    void itCanBeReadByEverybody() {
        var faults = new AxeBuilder(page).analyze().getViolations();

        assertThat(faults).extracting(Rule::getId).isEqualTo(List.of());
    }
}
