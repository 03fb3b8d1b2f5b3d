package app.okrug.onboarding;

import app.okrug.curriculum.Curriculum;
import app.okrug.onboarding.checking.Prepared.Rows;
import app.okrug.onboarding.checking.Renewal;
import app.okrug.people.Register;
import app.okrug.people.Renumbering;
import app.okrug.school.Counts;
import app.okrug.school.SchoolFrame;
import app.okrug.timetable.WeekTimetable;
import org.springframework.stereotype.Component;

/// Hands rows over to the feature they belong to. Each asks for the right to import by itself.
@Component
class Portions {

    private final SchoolFrame frame;
    private final Register register;
    private final Renumbering renumbering;
    private final Curriculum curriculum;
    private final WeekTimetable timetable;

    Portions(
            SchoolFrame frame,
            Register register,
            Renumbering renumbering,
            Curriculum curriculum,
            WeekTimetable timetable) {
        this.frame = frame;
        this.register = register;
        this.renumbering = renumbering;
        this.curriculum = curriculum;
        this.timetable = timetable;
    }

    Counts apply(Rows rows) {
        return switch (rows) {
            case Rows.Card(var institution) -> frame.apply(institution);
            case Rows.Plan(var hours) -> curriculum.applyPlan(hours);
            case Rows.Pupils(var pupils, var moves) -> register.applyPupils(pupils, moves);
            case Rows.Leaving(var moves) -> register.applyLeaving(moves);
            case Rows.Staff(var staff) -> register.applyStaff(staff);
            case Rows.Guardians(var guardians) -> register.applyGuardians(guardians);
            case Rows.Load(var load) -> curriculum.applyLoad(load);
            case Rows.LessonPlan(var subject, var parallel, var lessons) ->
                curriculum.applyLessonPlan(subject, parallel, lessons);
            case Rows.Timetable(var entries) -> timetable.apply(entries);
        };
    }

    void renew(Renewal renewal) {
        switch (renewal.kind()) {
            case PUPILS -> renumbering.pupil(renewal.person(), renewal.written());
            case STAFF -> renumbering.staff(renewal.person(), renewal.written());
            case GUARDIANS ->
                renumbering.guardian(
                        renewal.person(),
                        renewal.snils(),
                        renewal.written().startsWith("+") ? renewal.written() : null);
            case INSTITUTION, PLAN, LOAD, LESSON_PLAN, TIMETABLE ->
                throw new IllegalArgumentException("No persons in " + renewal.kind());
        }
    }
}
