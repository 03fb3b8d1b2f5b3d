package app.okrug.ui;

import app.okrug.language.Language;
import app.okrug.testing.PlatformTest;
import app.okrug.ui.showcase.ShowcaseSchool;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.security.test.context.support.WithMockUser;

/// A test of pages, without a browser: the framework opens the first page before the test begins, without anybody
/// acting; [#open] leaves it and opens another one as somebody.
@PlatformTest
@WithMockUser
@ViewPackages(packages = "app.okrug.ui")
public abstract class PageTest extends SpringBrowserlessTest {

    @Autowired
    ShowcaseSchool school;

    @BeforeEach
    void aReaderOfRussian() {
        LocaleContextHolder.setLocale(Language.RUSSIAN);
    }

    @AfterEach
    void nobodysLanguage() {
        LocaleContextHolder.resetLocaleContext();
    }

    /// Opens an address in a fresh shell.
    static void open(String address) {
        UI.getCurrent().navigate("blank");
        UI.getCurrent().navigate(address);
    }
}
