package app.okrug.bench;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/// A year's marks in one school: what a page of the journal costs must not depend on how full the journal is.
/// Measured in blocks that the database looks at, since they are the same on every machine and in every school.
final class FullYear implements Measurement {

    /// More than this many times the blocks of before is growth; below it is the depth of the indexes.
    private static final double MOST_GROWTH = 1.5;

    private static final int TIMES = 50;

    @Override
    public List<Finding> measure(Scene scene) {
        var marks = scene.options().marks();
        if (marks == 0) {
            return List.of();
        }
        var page = scene.school().page();
        var instruments = scene.instruments();
        var teacher = scene.teacher();
        var address = "/api/journal/pages/" + page.course() + "?term=" + page.term();
        var ofPage = page.lessons().size() * page.roster().size();
        // The page itself is full before and after.
        instruments.addMarks(Math.min(marks, ofPage * 5), page.course());
        var empty = scene.sampling().of(20, TIMES, _ -> teacher.body(teacher.get(address)));
        var added = instruments.addMarks(Math.max(0, marks - ofPage * 5), page.course());
        var scansBefore = instruments.scans();
        var full = scene.sampling().of(20, TIMES, _ -> teacher.body(teacher.get(address)));
        var cells = new Cells(teacher, page);
        scene.sampling().of(0, TIMES, cells::mark);
        var scans = instruments.scans() - scansBefore;
        return List.of(
                new Finding(
                        "journal page, its data, " + added + " marks in the school",
                        "≤ " + MOST_GROWTH + " × before",
                        full.blocks() <= empty.blocks() * MOST_GROWTH,
                        String.format(Locale.ROOT, "%.0f blocks, before %.0f · ", full.blocks(), empty.blocks())
                                + full.words(),
                        full.figures()),
                new Finding(
                        "large tables read whole for " + TIMES + " pages and marks",
                        "0",
                        scans == 0,
                        Long.toString(scans),
                        Map.of("scans", scans)));
    }
}
