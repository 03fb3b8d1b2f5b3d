package app.okrug.bench.measured;

import app.okrug.curriculum.Curriculum;
import app.okrug.people.Register;
import app.okrug.school.SchoolFrame;
import app.okrug.school.Years;
import app.okrug.timetable.LessonPlacement;
import app.okrug.timetable.WeekTimetable;
import org.springframework.stereotype.Component;

/// Brings the lists of a school in, as its administrator does.
@Component("bench.Lists")
class Lists {

    private final SchoolFrame frame;
    private final Register register;
    private final Curriculum curriculum;
    private final WeekTimetable week;
    private final LessonPlacement placement;
    private final Years years;

    Lists(
            SchoolFrame frame,
            Register register,
            Curriculum curriculum,
            WeekTimetable week,
            LessonPlacement placement,
            Years years) {
        this.frame = frame;
        this.register = register;
        this.curriculum = curriculum;
        this.week = week;
        this.placement = placement;
        this.years = years;
    }

    /// To be called on behalf of the administrator.
    void bringIn(School school) {
        frame.apply(school.institution());
        register.applyStaff(school.staff());
        register.applyPupils(school.pupils());
        register.applyGuardians(school.guardians());
        var hours = school.planHours();
        curriculum.applyPlan(hours);
        curriculum.applyLoad(school.load());
        hours.forEach(
                row -> curriculum.applyLessonPlan(row.subject(), row.parallel(), School.lessonPlan(row.subject())));
        week.apply(school.timetable());
        placement.place(years.current().id());
    }
}
