package app.okrug.ui;

import app.okrug.testing.PlatformTest;
import app.okrug.ui.showcase.ShowcaseSchool;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import org.springframework.beans.factory.annotation.Autowired;

/// A test of pages, without a browser: the framework opens the first page before the test begins, without anybody
/// acting; [#open] leaves it and opens another one as somebody.
@PlatformTest
@ViewPackages(packages = "app.okrug.ui")
abstract class PageTest extends SpringBrowserlessTest {

    @Autowired
    ShowcaseSchool school;

    /// Opens an address in a fresh shell.
    static void open(String address) {
        UI.getCurrent().navigate("blank");
        UI.getCurrent().navigate(address);
    }
}
