package app.okrug.admin.testing;

import app.okrug.language.Language;
import app.okrug.testing.PlatformTest;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.security.test.context.support.WithMockUser;

/// A test of the console's pages without a browser. What a person does stands inside `school.asAdministrator(…)`.
@PlatformTest
@WithMockUser
@ViewPackages(packages = {"app.okrug.ui", "app.okrug.admin"})
public abstract class ConsoleTest extends SpringBrowserlessTest {

    /// Where a test is before it opens a page.
    @Route("console-blank")
    static class Blank extends Div {}

    @Autowired
    protected ConsoleSchool school;

    @BeforeEach
    void aReaderOfRussian() {
        LocaleContextHolder.setLocale(Language.RUSSIAN);
    }

    @AfterEach
    void nobodysLanguage() {
        LocaleContextHolder.resetLocaleContext();
    }

    /// Opens an address in a fresh shell.
    protected static void open(String address) {
        UI.getCurrent().navigate("console-blank");
        UI.getCurrent().navigate(address);
    }

    /// Presses the button of these words.
    protected void press(String words) {
        var button = find(Button.class).all().stream()
                .filter(one -> one.getText().equals(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No button says " + words));
        test(button).click();
    }

    /// All words on the page in view.
    protected String words() {
        return getCurrentView().getElement().getTextRecursively();
    }
}
