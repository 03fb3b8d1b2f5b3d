package app.okrug.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The education office's pages with many schools: the list, the search, the sums, the quotas, the effect of a
/// template,
/// one school. A page must not grow with the number of schools beyond the lines that it shows.
final class ConsoleOpening implements Measurement {

    private static final int WARM_UP = 10;
    private static final int TIMES = 40;
    private static final int MOST_MILLIS = 1000;

    /// A page of the console.
    ///
    /// @param says what stands on it when it is shown as it should be
    private record ConsolePage(String what, String route, String says) {}

    @Override
    public List<Finding> measure(Scene scene) {
        var office = scene.visitor("office");
        var one = "light-" + scene.options().schools();
        var findings = new ArrayList<Finding>();
        List.of(
                        new ConsolePage("list of schools", "office", "light-1"),
                        new ConsolePage("search in the list", "office?q=" + one, one),
                        new ConsolePage("overview of the municipality", "office/overview", "office/schools/light-1"),
                        new ConsolePage("limits and use", "office/quotas", "office/schools/light-1"),
                        new ConsolePage("one school", "office/schools/" + one, one))
                .forEach(page -> findings.add(opened(scene, office, page)));
        var millis = scene.instruments().examine();
        findings.add(Finding.of(
                "template compared with all schools",
                String.format(Locale.ROOT, "%.1f s", millis / 1000),
                Map.of("millis", millis)));
        findings.add(opened(scene, office, new ConsolePage("effect of a template", "office/template", "Лёгкая школа")));
        return findings;
    }

    private static Finding opened(Scene scene, Visitor office, ConsolePage page) {
        var cost = scene.sampling().of(WARM_UP, TIMES, _ -> open(office, page));
        var bytes = open(office, page).bytes();
        var figures = cost.figures();
        figures.put("bytes", bytes);
        return new Finding(
                page.what() + ", " + (scene.options().schools() + 1) + " schools",
                "p95 ≤ " + MOST_MILLIS + " ms",
                cost.times().p95() <= MOST_MILLIS,
                String.format(Locale.ROOT, "%s · %.0f KB", cost.words(), bytes / 1024.0),
                figures);
    }

    private static VaadinPage open(Visitor office, ConsolePage page) {
        var shown = VaadinPage.open(office, page.route());
        if (!shown.says(page.says())) {
            throw new IllegalStateException(page.route() + " does not show " + page.says());
        }
        return shown;
    }
}
