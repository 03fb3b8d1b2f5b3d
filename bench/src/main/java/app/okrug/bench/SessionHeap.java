package app.okrug.bench;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/// What a session keeps in memory: the live heap without and with many of them, each with one open page (D6 row 12).
final class SessionHeap implements Measurement {

    private static final int SESSIONS = 60;

    @Override
    public List<Finding> measure(Scene scene) {
        // What the first session of a kind brings along for all belongs to none of them.
        family(scene, 0);
        teacher(scene, 0);
        var before = scene.instruments().liveHeap();
        for (var number = 0; number < SESSIONS; number++) {
            family(scene, number);
        }
        var withFamilies = scene.instruments().liveHeap();
        for (var number = 0; number < SESSIONS; number++) {
            teacher(scene, number);
        }
        var withTeachers = scene.instruments().liveHeap();
        return List.of(
                finding("a family's session, the week open", 250, (withFamilies - before) / 1024 / SESSIONS),
                finding(
                        "a teacher's session, a journal page open",
                        1024,
                        (withTeachers - withFamilies) / 1024 / SESSIONS));
    }

    private static void family(Scene scene, int number) {
        var school = scene.school();
        var place = number % school.guardians().size();
        var visitor = scene.visitor(school.guardians().get(place));
        VaadinPage.open(visitor, "diary/" + school.children().get(place) + "/week");
    }

    private static void teacher(Scene scene, int number) {
        var school = scene.school();
        var visitor =
                scene.visitor(school.teachers().get(number % school.teachers().size()));
        VaadinPage.open(
                visitor,
                "journal/" + school.page().course() + "/" + school.page().term());
    }

    private static Finding finding(String what, long most, long kibibytes) {
        return new Finding(
                "live heap of " + what,
                "≤ " + most + " KB",
                kibibytes <= most,
                String.format(Locale.ROOT, "%d KB", kibibytes),
                Map.of("kibibytes", kibibytes));
    }
}
