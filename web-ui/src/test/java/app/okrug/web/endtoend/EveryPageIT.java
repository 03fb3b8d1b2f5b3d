package app.okrug.web.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import app.okrug.testing.MovableClock;
import app.okrug.testing.OnTestDatabase;
import app.okrug.web.OkrugApplication;
import app.okrug.web.endtoend.WalkedSchool.Ids;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.ColorScheme;
import com.vaadin.flow.router.RouteData;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tag;
import jakarta.servlet.ServletContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.ContextConfiguration;

/// Every page in a real browser: no serious fault for people who hear, type or enlarge (WCAG 2.2 AA), nothing to be
/// scrolled sideways; and what the metrics tell of all that (security.md T-20). A new route fails until it is walked.
@SpringBootTest(
        classes = OkrugApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "okrug.demo=true")
@ContextConfiguration(initializers = OnTestDatabase.class)
@Import({WalkedSchool.class, EveryPageIT.Clocks.class})
class EveryPageIT {

    private static final Pattern SOMEBODY = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-|walk\\.|[а-яёА-ЯЁ@]");

    /// The only labels that meters may carry; each has few values, and none tells of a person or a school.
    private static final List<String> LABELS = List.of(
            "action",
            "area",
            "cause",
            "error",
            "event",
            "exception",
            "executor",
            "gc",
            "id",
            "level",
            "method",
            "name",
            "outcome",
            "path",
            "pool",
            "reactor",
            "scheduler",
            "state",
            "status",
            "uri");

    private static final List<String> IN_ENGLISH =
            List.of("office", "admin/import", "admin/rights", "diary/:child/marks");

    @TestConfiguration
    static class Clocks {

        @Bean
        @Primary
        MovableClock movableClock() {
            return new MovableClock();
        }
    }

    @LocalServerPort
    int port;

    @Autowired
    WalkedSchool school;

    @Autowired
    ServletContext servlets;

    @Autowired
    MeterRegistry meters;

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
    @org.junit.jupiter.api.Tag("walk") // takes ten minutes: ./okrug walk
    void everyPageIsForEverybodyAndNoMeterTellsOfAnybody() {
        var ids = school.make();
        try (var chromium = new Chromium()) {
            for (var stop :
                    Stream.concat(Stop.ROUTES.stream(), Stop.BESIDES.stream()).toList()) {
                look(chromium, stop, ids, "ru");
            }
            Stop.ROUTES.stream()
                    .filter(stop -> IN_ENGLISH.contains(stop.template()))
                    .forEach(stop -> look(chromium, stop, ids, "en"));
            strangeAddresses(chromium);
        }

        assertThat(faults).isEmpty();
        assertThat(meterFaults()).isEmpty();
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

    /// What a curious person types, again and again.
    private void strangeAddresses(Chromium chromium) {
        var page = pages.computeIfAbsent("walk.teacherru", _ -> signedIn(chromium, "walk.teacher", "ru"));
        for (var time = 0; time < 20; time++) {
            for (var address : List.of("/api/journal/pages/", "/diary/school.", "/Иванов/", "/api/nothing/")) {
                page.request().get("http://localhost:" + port + address + UUID.randomUUID());
            }
        }
    }

    private List<String> meterFaults() {
        var found = new TreeSet<String>();
        var values = new HashMap<String, TreeSet<String>>();
        for (Meter meter : meters.getMeters()) {
            for (Tag tag : meter.getId().getTags()) {
                if (!LABELS.contains(tag.getKey())) {
                    found.add(meter.getId().getName() + " has the label " + tag);
                }
                if (SOMEBODY.matcher(tag.getValue()).find()) {
                    found.add(meter.getId().getName() + " tells of somebody: " + tag);
                }
                values.computeIfAbsent(meter.getId().getName() + " " + tag.getKey(), _ -> new TreeSet<>())
                        .add(tag.getValue());
            }
        }
        values.forEach((label, known) -> {
            if (known.size() > 60) {
                found.add(label + " is not bounded: " + known);
            }
        });
        assertThat(values).as("requests are measured").containsKey("http.server.requests uri");
        return List.copyOf(found);
    }
}
