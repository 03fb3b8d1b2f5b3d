package app.okrug.web.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import app.okrug.web.endtoend.WalkedSchool.Ids;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.ColorScheme;
import com.vaadin.flow.router.RouteData;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import jakarta.servlet.ServletContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Every page in a real browser: no serious fault for people who hear, type or enlarge (WCAG 2.2 AA), nothing to be
/// scrolled sideways. A new route fails until it is walked.
@EndToEnd
class EveryPageIT {

    private static final List<String> IN_ENGLISH =
            List.of("office", "admin/import", "admin/rights", "diary/:child/marks");

    @LocalServerPort
    int port;

    @Autowired
    WalkedSchool school;

    @Autowired
    ServletContext servlets;

    private final List<String> faults = new ArrayList<>();
    private final Map<String, Page> pages = new HashMap<>();

    @Test
    void everyRouteIsWalked() {
        assertThat(ApplicationRouteRegistry.getInstance(new VaadinServletContext(servlets))
                        .getRegisteredRoutes())
                .extracting(RouteData::getTemplate)
                .containsExactlyInAnyOrderElementsOf(
                        Stop.ROUTES.stream().map(Stop::template).toList());
    }

    @Test
    @Tag("walk") // takes fifteen minutes: ./okrug walk
    void everyPageIsForEverybody() {
        var ids = school.make();
        try (var chromium = new Chromium()) {
            Stream.concat(Stop.ROUTES.stream(), Stop.BESIDES.stream())
                    .filter(EveryPageIT::wanted)
                    .forEach(stop -> look(chromium, stop, ids, "ru"));
            Stop.ROUTES.stream()
                    .filter(EveryPageIT::wanted)
                    .filter(stop -> IN_ENGLISH.contains(stop.template()))
                    .forEach(stop -> look(chromium, stop, ids, "en"));
        }

        assertThat(faults).isEmpty();
    }

    /// `./okrug walk admin/users` looks only at addresses with these words.
    private static boolean wanted(Stop stop) {
        return stop.template().contains(System.getenv().getOrDefault("OKRUG_WALK", ""));
    }

    private void look(Chromium chromium, Stop stop, Ids ids, String language) {
        var page = pages.computeIfAbsent(stop.reader() + language, _ -> signedIn(chromium, stop.reader(), language));
        var address = "/" + stop.address().apply(ids);
        page.setViewportSize(1400, 900);
        try {
            page.navigate(address);
            drawn(page);
        } catch (PlaywrightException never) {
            faults.add(address + " does not come to rest: " + never.getMessage());
            return;
        }
        for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            for (var width : List.of(1400, 360)) {
                page.setViewportSize(width, 900);
                check(page, address + " in " + language + ", " + scheme + ", " + width + " px", scheme);
            }
        }
        page.setViewportSize(320, 900);
        sideways(page, address + " in " + language, 320);
    }

    private Page signedIn(Chromium chromium, @Nullable String reader, String language) {
        var page = chromium.person("http://localhost:" + port, 1400);
        if (reader != null) {
            page.navigate("/login?lang=" + language);
            page.fill("input[name=login]", reader);
            page.fill("input[name=password]", WalkedSchool.PASSWORD);
            page.click("button[type=submit]");
            page.waitForURL(url -> !url.contains("/login"));
        }
        return page;
    }

    /// Waits until the page has got everything and stands still.
    private static void drawn(Page page) {
        page.locator("main").first().waitFor();
        page.waitForFunction("""
                () => document.querySelector('h1, h2') !== null
                    && !document.querySelector('vaadin-connection-indicator[loading]')
                    && Object.values(window.Vaadin?.Flow?.clients ?? {})
                        .every(client => !client.isActive || !client.isActive())
                """);
        page.evaluate("() => document.fonts.ready.then(() => new Promise(done => setTimeout(done, 300)))");
    }

    /// Of the dark theme only the colours: all else is the same page.
    private void check(Page page, String where, ColorScheme scheme) {
        page.evaluate("() => new Promise(done => requestAnimationFrame(() => setTimeout(done, 250)))");
        var rules = new AxeBuilder(page);
        if (scheme == ColorScheme.DARK) {
            rules.withRules(List.of("color-contrast"));
        }
        rules.analyze().getViolations().stream()
                .filter(rule -> "serious".equals(rule.getImpact()) || "critical".equals(rule.getImpact()))
                .forEach(rule -> faults.add(where + ": " + rule.getId() + " "
                        + rule.getNodes().stream()
                                .limit(2)
                                .map(Object::toString)
                                .toList()));
        if (page.viewportSize().width < 400) {
            sideways(page, where, page.viewportSize().width);
        }
    }

    private void sideways(Page page, String where, int width) {
        var needed = ((Number) page.evaluate("document.documentElement.scrollWidth")).intValue();
        if (needed > width) {
            faults.add(where + ": needs " + needed + " px of " + width);
        }
    }
}
