package app.okrug.web.journal.grid;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A thousand pupils and sixty lessons on one page (J-37).
class LargeTests extends JournalPageTest {

    private static final int LAST_LESSON = 59;

    @BeforeEach
    void openTheLargePage() {
        journal.grow();
        page.navigate(server.address());
        page.locator(".large").waitFor();
    }

    private Locator scroller() {
        return page.locator(".scroller");
    }

    private void scroll(int down, int right) {
        scroller()
                .evaluate(
                        "(node, [top, left]) => { node.scrollTop = top; node.scrollLeft = left }",
                        List.of(down, right));
        page.evaluate("() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))");
    }

    @Test
    void onlyWhatIsInSightIsInTheDocument() {
        assertThat((int) page.locator("td[data-column]").evaluateAll("cells => cells.length"))
                .isBetween(100, 2500);
        assertThat(page.locator("[role=grid]")).hasAttribute("aria-rowcount", "1002");

        scroll(15_000, 0);

        assertThat(cell(0, 490)).isVisible();
        assertThat(cell(LAST_LESSON, 0)).isAttached();
        assertThat((int) page.locator("td[data-column]").evaluateAll("cells => cells.length"))
                .isBetween(100, 2500);
    }

    @Test
    void theTableIsAsLargeAsIfAllOfItWereThere() {
        scroll(10_000_000, 10_000_000);

        assertThat(cell(LAST_LESSON, 999)).isVisible();
        assertThat((int) scroller().evaluate("node => node.scrollHeight")).isBetween(31_000, 31_200);
    }

    @Test
    void theFocusOutlivesScrollingAndAKeyWritesWhereItIs() {
        cell(LAST_LESSON, 3).click();

        scroll(20_000, 0);
        assertThat(cell(LAST_LESSON, 3)).isFocused();
        press("5", "Enter");

        assertThat(status()).containsText("Всё сохранено");
        assertThat(journal.value(LAST_LESSON, 3)).isEqualTo("5");
        assertThat(cell(LAST_LESSON, 4)).isFocused();
        assertThat(cell(LAST_LESSON, 4)).isInViewport();
    }

    @Test
    void theKeysReachTheFarEnd() {
        cell(LAST_LESSON, 0).click();

        press("Control+Home");
        assertThat(cell(0, 0)).isFocused();
        press("Control+Space");

        assertThat(cell(0, 999)).isFocused();
        assertThat(cell(0, 990)).hasAttribute("aria-selected", "true");
    }
}
