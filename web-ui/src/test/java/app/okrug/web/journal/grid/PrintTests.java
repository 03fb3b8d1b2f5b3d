package app.okrug.web.journal.grid;

import static app.okrug.web.journal.grid.JournalOfTest.TODAY;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// The page on paper (J-38).
class PrintTests extends JournalPageTest {

    /// What would come out of the printer, leaf by leaf.
    private Object leaves() {
        return page.evaluate("""
                () => [...document.querySelector(".okrug-print").shadowRoot.querySelectorAll(".leaf")]
                  .map((leaf) => leaf.textContent)\
                """);
    }

    private Object days() {
        return page.evaluate("""
                () => [...document.querySelector(".okrug-print").shadowRoot.querySelectorAll(".marks .day")]
                  .map((day) => day.textContent)\
                """);
    }

    private void print(String from, String to) {
        page.evaluate("() => { window.print = () => { window.printed = true } }");
        button("Печать").first().click();
        page.getByLabel("С", new com.microsoft.playwright.Page.GetByLabelOptions().setExact(true))
                .fill(from);
        page.getByLabel("По", new com.microsoft.playwright.Page.GetByLabelOptions().setExact(true))
                .fill(to);
        press("Enter");
        page.waitForFunction("() => window.printed");
    }

    @Test
    void theLessonsOfTheRangeArePrintedOnTwoLeavesWithAPlaceToSign() {
        cell(TODAY, 0).click();
        press("5", "Enter");

        print("2026-11-16", "2026-11-20");

        assertThat(days()).asList().containsExactly("16", "18", "20");
        assertThat(leaves())
                .asList()
                .hasSize(2)
                .allSatisfy(leaf -> assertThat((String) leaf)
                        .contains("8А · Алгебра")
                        .contains("Учитель: Лукина В. З.")
                        .contains("подпись"));
        assertThat(leaves())
                .asList()
                .first()
                .asString()
                .contains("Посещаемость и отметки")
                .contains("Абрамов Лев");
        assertThat(leaves()).asList().last().asString().contains("Темы уроков и домашние задания");
    }

    @Test
    void whoeverMayNotPrintIsToldTheParagraph() {
        journal.refusePrinting();
        page.reload();

        button("Печать").first().click();

        assertThat(page.locator(".notice")).containsText("п. 4.7");
        assertThat(page.locator("dialog")).hasCount(0);
    }
}
