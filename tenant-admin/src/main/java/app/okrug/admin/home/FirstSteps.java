package app.okrug.admin.home;

import app.okrug.admin.home.Step.State;
import app.okrug.language.Texts;
import app.okrug.school.YearLine;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.springframework.stereotype.Component;

/// The guided list (M-02): what a school does between its opening and the first lesson, in the order in which each step
/// needs those before it.
@Component
class FirstSteps {

    private static final String IMPORT = "admin/import";
    private static final String CLASSES = "admin/classes";
    private static final String STAFF = "admin/staff";
    private static final String ACT = "admin/regulation";

    private final Texts texts;
    private final Numbers numbers;

    FirstSteps(Texts texts, Numbers numbers) {
        this.texts = texts;
        this.numbers = numbers;
    }

    /// All steps that the acting person may look at.
    List<Step> all() {
        var steps = new ArrayList<Step>();
        var year = numbers.year();
        steps.add(step("regulation", numbers.regulationRead() ? 1 : 0, 1, "", ACT));
        steps.add(step(
                "frame", year.isPresent() ? 1 : 0, 1, year.map(YearLine::name).orElse(""), IMPORT));
        counted(steps, "staff", beyondTheFirst(numbers.staff()), STAFF);
        counted(steps, "pupils", numbers.pupils(), CLASSES);
        counted(steps, "guardians", numbers.guardians(), CLASSES);
        year.ifPresentOrElse(line -> studies(steps, line), () -> nothingYet(steps));
        numbers.entrances()
                .ifPresent(entrances -> steps.add(step(
                        "slips",
                        entrances.open(),
                        entrances.all(),
                        texts.counted("admin.step.slips.told", entrances.open(), entrances.all(), entrances.used()),
                        CLASSES)));
        return steps;
    }

    private void studies(List<Step> steps, YearLine year) {
        counted(steps, "plan", numbers.planLines(year), IMPORT);
        numbers.load(year).ifPresent(load -> {
            counted(steps, "load", OptionalLong.of(load.all()), IMPORT);
            counted(steps, "timetable", OptionalLong.of(numbers.lessons(year)), IMPORT);
            steps.add(step(
                    "lesson-plans",
                    load.planned(),
                    load.all(),
                    texts.counted("admin.step.lesson-plans.told", load.planned(), load.all()),
                    IMPORT));
        });
    }

    /// The administrator alone, whom the office has entered, is no list of the staff.
    private static OptionalLong beyondTheFirst(OptionalLong staff) {
        return staff.isPresent() && staff.getAsLong() == 1 ? OptionalLong.of(0) : staff;
    }

    private void nothingYet(List<Step> steps) {
        List.of("plan", "load", "timetable", "lesson-plans").forEach(key -> steps.add(step(key, 0, 1, "", IMPORT)));
    }

    private void counted(List<Step> steps, String key, OptionalLong number, String link) {
        number.ifPresent(found -> steps.add(step(
                key,
                found,
                1,
                found == 0 ? "" : texts.counted("admin.step." + key + ".told", found),
                found == 0 ? IMPORT : link)));
    }

    private Step step(String key, long done, long all, String told, String link) {
        var state = all == 0 ? State.AHEAD : State.of(done, all);
        var words = state == State.AHEAD || told.isEmpty() ? texts.text("admin.step." + key + ".what") : told;
        return new Step(key, state, words, link);
    }
}
