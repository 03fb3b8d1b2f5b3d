package app.okrug.web.journal.grid;

import static app.okrug.web.journal.grid.JournalOfTest.lesson;
import static app.okrug.web.journal.grid.JournalOfTest.pupil;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/// Opens the journal page for a test and gives it hands: cells to point at, keys to press.
abstract class JournalPageTest {

    protected final JournalOfTest journal = new JournalOfTest();
    protected JournalServer server;
    protected BrowserContext context;
    protected Page page;
    private final List<String> failures = new ArrayList<>();

    @BeforeEach
    void openTheJournal() throws IOException {
        server = new JournalServer(journal);
        context = Browser.get().newContext(options());
        page = open();
    }

    @AfterEach
    void closeTheJournal() {
        context.close();
        server.close();
        assertThat(failures).as("errors of the scripts").isEmpty();
    }

    /// The window of the test; wide and light unless a test wants another.
    protected NewContextOptions options() {
        return new NewContextOptions()
                .setViewportSize(1300, 800)
                .setColorScheme(ColorScheme.LIGHT)
                .setPermissions(List.of("clipboard-read", "clipboard-write"));
    }

    protected Page open() {
        var opened = context.newPage();
        opened.onPageError(failures::add);
        opened.onDialog(dialog -> dialog.accept());
        opened.navigate(server.address());
        opened.locator(".desk").waitFor();
        return opened;
    }

    protected Locator cell(int lesson, int pupil) {
        return cell(page, lesson, pupil);
    }

    protected static Locator cell(Page page, int lesson, int pupil) {
        return page.locator("td[data-column='%s'][data-row='%s']".formatted(lesson(lesson), pupil(pupil)));
    }

    protected Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    protected void press(String... keys) {
        for (var key : keys) {
            page.keyboard().press(key);
        }
    }

    protected void paste(String text) {
        page.evaluate("text => navigator.clipboard.writeText(text)", text);
        press("Control+v");
    }

    protected Locator status() {
        return page.locator("[role=status][aria-live=polite]");
    }
}
