package app.okrug.journal;

import app.okrug.curriculum.CourseLine;
import app.okrug.curriculum.SubjectId;
import app.okrug.regulation.Level;
import app.okrug.regulation.OverdueDebt;
import app.okrug.regulation.Parameter;
import app.okrug.regulation.Qualifier;
import app.okrug.regulation.Regulation;
import app.okrug.school.SchoolClock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/// Finds out how a course is marked: what is set for its subject wins over what is set for its class, that over what is
/// set for the year of study and the level, that over the school's (regulations.md d3). The scale of marks is set for a
/// subject in a year of study.
@Component
public class Gradings {

    private final Regulation regulation;
    private final SchoolCodes codes;
    private final SchoolClock clock;

    Gradings(Regulation regulation, SchoolCodes codes, SchoolClock clock) {
        this.regulation = regulation;
        this.codes = codes;
        this.clock = clock;
    }

    public Grading of(CourseLine course) {
        return grading(scale(course.parallel(), course.subjectId(), clock.today()), course);
    }

    /// The same for the lessons of a course, each by the scale of its day: what was given stays what it was.
    public DayGradings byDay(CourseLine course) {
        return new DayGradings(
                day -> scale(course.parallel(), course.subjectId(), day), scale -> grading(scale, course));
    }

    /// The day whose scale measures what was given up to another: in a term that lasts that of today.
    public LocalDate measuredOn(LocalDate until) {
        var today = clock.today();
        return until.isBefore(today) ? until : today;
    }

    /// Whether nobody is marked in a course on a day: not in its year of study (001 ¶3.6), or not in its subject.
    public boolean markFree(CourseLine course, LocalDate day) {
        return regulation.onDay(Parameter.MARK_FREE_PARALLELS, day).value().contains(course.parallel())
                || scale(course.parallel(), course.subjectId(), day).equals(Grading.NONE);
    }

    /// The scale of a day.
    public String scale(int parallel, SubjectId subject, LocalDate day) {
        return regulation
                .onDay(
                        Parameter.MARK_SCALE,
                        day,
                        Qualifier.parallel(parallel),
                        Qualifier.subject(subject.value().toString()),
                        Qualifier.study(parallel, subject.value().toString()))
                .value();
    }

    private Grading grading(String scale, CourseLine course) {
        var places = places(course);
        var debtDays = regulation.current(Parameter.DEBT_DAYS, places).value();
        var counts =
                regulation.current(Parameter.OVERDUE_DEBT, places).value() == OverdueDebt.AS_TWO && scale.equals("5");
        return new Grading(
                scale,
                codes.of(scale),
                regulation.current(Parameter.WEIGHTS_COUNT, places).value(),
                counts ? clock.today().minusDays(debtDays) : null,
                debtDays);
    }

    /// Where a course stands: what is set apart for one of these places holds for its lessons (regulations.md d3).
    public static Qualifier[] places(CourseLine course) {
        return new Qualifier[] {
            Qualifier.level(Level.of(course.parallel())),
            Qualifier.parallel(course.parallel()),
            Qualifier.schoolClass(course.classId().value().toString()),
            Qualifier.subject(course.subjectId().value().toString())
        };
    }
}
