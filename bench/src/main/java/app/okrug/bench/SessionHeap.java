package app.okrug.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// What a session keeps in memory: the live heap without and with many of them, each with one open page (D6 row 12).
final class SessionHeap implements Measurement {

    private static final int SESSIONS = 60;

    @Override
    public List<Finding> measure(Scene scene) {
        var school = scene.school();
        // What the first session of a kind brings along for all belongs to none of them.
        var kept = new ArrayList<Visitor>(List.of(teacher(scene, 0), family(scene, 0)));
        var before = scene.instruments().liveHeap();
        for (var number = 0; number < SESSIONS; number++) {
            kept.add(family(scene, number));
        }
        var withFamilies = scene.instruments().liveHeap();
        for (var number = 0; number < SESSIONS; number++) {
            kept.add(teacher(scene, number));
        }
        var withTeachers = scene.instruments().liveHeap();
        return List.of(
                finding("a family's session, the week open", 250, (withFamilies - before) / 1024 / SESSIONS),
                finding("a teacher's session, a journal page open", 1024, (withTeachers - withFamilies) / 1024 / SESSIONS));
    }

    private static Visitor family(Scene scene, int number) {
        var school = scene.school();
        var place = number % school.guardians().size();
        var visitor = scene.visitor(school.guardians().get(place));
        VaadinPage.open(visitor, "diary/" + school.children().get(place) + "/week");
        return visitor;
    }

    private static Visitor teacher(Scene scene, int number) {
        var school = scene.school();
        var visitor = scene.visitor(school.teachers().get(number % school.teachers().size()));
        VaadinPage.open(visitor, "journal");
        return visitor;
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
