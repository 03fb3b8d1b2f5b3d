package app.okrug.journal;

import app.okrug.curriculum.CourseLine;
import app.okrug.curriculum.SubjectId;
import app.okrug.regulation.OverdueDebt;
import app.okrug.regulation.Parameter;
import app.okrug.regulation.Qualifier;
import app.okrug.regulation.Regulation;
import app.okrug.school.SchoolClock;
import org.springframework.stereotype.Component;

/// Finds out how a subject is marked in a year of study: what is set for the subject wins over what is set for the
/// year of study, that over what is set for the school (regulations.md d3).
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
        return of(course.parallel(), course.subjectId());
    }

    public Grading of(int parallel, SubjectId subject) {
        var qualifiers = qualifiers(parallel, subject);
        var scale = regulation.current(Parameter.MARK_SCALE, qualifiers).value();
        var debtDays = regulation.current(Parameter.DEBT_DAYS, qualifiers).value();
        var counts = regulation.current(Parameter.OVERDUE_DEBT, qualifiers).value() == OverdueDebt.AS_TWO
                && scale.equals("5");
        return new Grading(
                scale,
                codes.of(scale),
                regulation.current(Parameter.WEIGHTS_COUNT, qualifiers).value(),
                counts ? clock.today().minusDays(debtDays) : null,
                debtDays);
    }

    /// The qualifiers that rules of marking are asked for with.
    public static Qualifier[] qualifiers(int parallel, SubjectId subject) {
        return new Qualifier[] {
            Qualifier.parallel(parallel), Qualifier.subject(subject.value().toString())
        };
    }
}
