package app.okrug.web.journal.grid;

import static app.okrug.web.journal.grid.JournalOfTest.TODAY;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import org.junit.jupiter.api.Test;

/// One lesson and big keys on a narrow screen (J-07, J-33).
class PhoneTests extends JournalPageTest {

    @Override
    protected NewContextOptions options() {
        return super.options().setViewportSize(360, 740).setHasTouch(true);
    }

    @Test
    void aKeyWritesAndGoesToTheNextPupil() {
        page.locator(".pad .key").first().click();
        page.locator(".pad .key.absence").first().click();

        assertThat(status()).containsText("Всё сохранено");
        assertThat(journal.value(TODAY, 0)).isEqualTo("5");
        assertThat(journal.value(TODAY, 1)).isEqualTo("н");
    }

    @Test
    void beingLateAsksForTheMinutes() {
        page.locator(".pad .late").click();
        button("Опоздание, минут: 10").click();

        assertThat(status()).containsText("Всё сохранено");
        assertThat(journal.value(TODAY, 0)).isEqualTo("о10");
    }

    @Test
    void keysAreBigAndNothingIsWiderThanTheScreen() {
        var small = page.locator(".pad button")
                .evaluateAll("keys => keys.filter(key => key.offsetHeight < 44 || key.offsetWidth < 44).length");
        var wide = page.evaluate("() => document.documentElement.scrollWidth > innerWidth");

        assertThat(small).isEqualTo(0);
        assertThat(wide).isEqualTo(false);
    }
}
