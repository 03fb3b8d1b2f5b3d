package app.okrug.bench;

import java.util.List;
import java.util.Locale;

/// Opening a page of the journal: D6 row 5.
final class JournalOpening implements Measurement {

    private static final int MOST_STATEMENTS = 6;

    @Override
    public List<Finding> measure(Scene scene) {
        var page = scene.school().page();
        var route = "journal/" + page.course() + "/" + page.term();
        var address = "/api/journal/pages/" + page.course() + "?term=" + page.term();
        var teacher = scene.teacher();
        var first = scene.sampling().of(0, 1, _ -> open(teacher, route, address));
        var again = scene.sampling().of(30, 60, _ -> open(teacher, route, address));
        var data = scene.sampling().of(10, 100, _ -> teacher.body(teacher.get(address)));
        var size = String.format(
                Locale.ROOT, " (%d × %d)", page.roster().size(), page.lessons().size());
        return List.of(
                new Finding(
                        "journal page" + size + ", the first one after the start",
                        "≤ 1 s",
                        first.times().worst() <= 1000,
                        first.words(),
                        first.figures()),
                new Finding(
                        "journal page, document and data",
                        "p95 ≤ 300 ms",
                        again.times().p95() <= 300,
                        again.words(),
                        again.figures()),
                new Finding(
                        "journal page, its data",
                        "≤ " + MOST_STATEMENTS + " statements",
                        data.statements() < MOST_STATEMENTS + 0.5,
                        data.words(),
                        data.figures()));
    }

    private static void open(Visitor teacher, String route, String address) {
        VaadinPage.open(teacher, route);
        teacher.body(teacher.get(address));
    }
}
