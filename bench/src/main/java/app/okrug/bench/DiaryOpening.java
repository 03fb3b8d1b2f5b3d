package app.okrug.bench;

import java.util.List;

/// Opening the diary as a family does: D6 row 7 as far as the server answers for it.
final class DiaryOpening implements Measurement {

    private static final int MOST_STATEMENTS = 4;

    @Override
    public List<Finding> measure(Scene scene) {
        var child = "diary/" + scene.school().children().getFirst();
        var family = scene.visitor(scene.school().guardians().getFirst());
        var day = scene.sampling()
                .of(
                        30,
                        60,
                        _ -> open(family, child + "/" + scene.school().page().day()));
        var today = scene.sampling().of(10, 60, _ -> open(family, child));
        var week = scene.sampling().of(10, 60, _ -> open(family, child + "/week"));
        return List.of(
                new Finding(
                        "diary, a day of lessons",
                        "≤ " + MOST_STATEMENTS + " statements",
                        day.statements() < MOST_STATEMENTS + 0.5,
                        day.words(),
                        day.figures()),
                Finding.of("diary, what it opens with now", today.words(), today.figures()),
                Finding.of("diary, the week", week.words(), week.figures()));
    }

    private static void open(Visitor family, String route) {
        if (!VaadinPage.open(family, route).says("okrug-diary")) {
            throw new IllegalStateException("No diary is shown at " + route);
        }
    }
}
