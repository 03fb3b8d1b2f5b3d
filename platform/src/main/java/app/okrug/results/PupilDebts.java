package app.okrug.results;

import app.okrug.access.PersonId;
import app.okrug.curriculum.Courses;
import app.okrug.journal.Gradings;
import app.okrug.regulation.OverdueDebt;
import app.okrug.regulation.Parameter;
import app.okrug.regulation.Regulation;
import app.okrug.school.SchoolClock;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// What one pupil still owes, for the diary of the family. It asks for no right: the diary does.
@Component
public class PupilDebts {

    private final DebtReading reading;
    private final Courses courses;
    private final Regulation regulation;
    private final SchoolClock clock;

    PupilDebts(DebtReading reading, Courses courses, Regulation regulation, SchoolClock clock) {
        this.reading = reading;
        this.courses = courses;
        this.regulation = regulation;
        this.clock = clock;
    }

    /// The debts of a pupil, the earliest first. Where the act lets debts lapse with their day, those whose day is over
    /// are left out (OVERDUE_DEBT).
    public List<DebtLine> of(PersonId pupil) {
        var taught = courses.ofPupil(pupil, clock.today());
        var lapsing = taught.stream()
                .filter(course -> regulation
                                .current(Parameter.OVERDUE_DEBT, Gradings.places(course))
                                .value()
                        == OverdueDebt.NOTHING)
                .map(course -> course.id().value())
                .collect(Collectors.toSet());
        return reading.in(taught, pupil).stream()
                .filter(debt -> !debt.overdue() || !lapsing.contains(debt.course()))
                .toList();
    }
}
