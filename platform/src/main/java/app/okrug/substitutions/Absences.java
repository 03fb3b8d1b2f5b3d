package app.okrug.substitutions;

import static app.okrug.access.Right.SUBSTITUTION_EDIT;
import static app.okrug.access.Right.SUBSTITUTION_VIEW;

import app.okrug.access.Access;
import app.okrug.access.PersonId;
import app.okrug.access.Target;
import app.okrug.people.PersonName;
import app.okrug.people.PersonNames;
import app.okrug.people.UnknownPerson;
import app.okrug.school.SchoolClock;
import app.okrug.school.StaleCopy;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Teachers who are away.
@Service
@Transactional
public class Absences {

    private final Access access;
    private final AbsenceTable absences;
    private final DecisionTable decisions;
    private final Undoing undoing;
    private final PersonNames names;
    private final JdbcClient sql;
    private final SchoolClock clock;
    private final ApplicationEventPublisher events;

    Absences(
            Access access,
            AbsenceTable absences,
            DecisionTable decisions,
            Undoing undoing,
            PersonNames names,
            JdbcClient sql,
            SchoolClock clock,
            ApplicationEventPublisher events) {
        this.access = access;
        this.absences = absences;
        this.decisions = decisions;
        this.undoing = undoing;
        this.names = names;
        this.sql = sql;
        this.clock = clock;
        this.events = events;
    }

    /// Absences that are not over on a day, the latest first.
    @Transactional(readOnly = true)
    public List<AbsenceLine> from(LocalDate day) {
        access.require(SUBSTITUTION_VIEW, Target.school());

        return absences.from(day);
    }

    /// Those who teach anything from today on, by name.
    @Transactional(readOnly = true)
    public List<PersonName> teachers() {
        access.require(SUBSTITUTION_VIEW, Target.school());

        var persons = sql.sql("""
                select distinct person from curriculum_course_teacher where ends_on is null or ends_on >= :today
                """)
                .param("today", clock.today())
                .query((row, _) -> new PersonId(row.getObject(1, UUID.class)))
                .list();
        return names.of(persons).values().stream()
                .sorted(Comparator.comparing(PersonName::full))
                .toList();
    }

    /// Records that a teacher is away.
    ///
    /// @throws AbsentAlready when he is away already on some of these days
    /// @throws UnknownPerson when the school has no such person
    public AbsenceId record(NewAbsence absence) {
        access.require(SUBSTITUTION_EDIT, Target.school());

        var teacher = absence.teacher();
        var name = names.of(List.of(teacher)).get(teacher);
        if (name == null) {
            throw new UnknownPerson(teacher.value().toString());
        }
        absences.alone(teacher);
        if (absences.away(teacher, absence.from(), absence.to())) {
            throw new AbsentAlready();
        }
        var id = AbsenceId.next();
        absences.add(id, absence, access.actor().person(), clock.now());
        events.publishEvent(new AbsenceChanged(id, "recorded", name.full(), absence.from(), absence.to()));
        return id;
    }

    /// The teacher is back earlier: what was decided about later lessons is taken back.
    ///
    /// @param last the last day away, not before the first one
    /// @throws StaleCopy when somebody else has changed it in the meantime
    /// @throws UnfitSolution when the journal has a word about a lesson that was moved
    public void end(AbsenceId id, LocalDate last, long version) {
        access.require(SUBSTITUTION_EDIT, Target.school());

        var absence = get(id);
        if (last.isBefore(absence.from()) || last.isAfter(absence.to())) {
            throw new IllegalArgumentException("Not a day of the absence: " + last);
        }
        decisions.after(id, last).forEach(undoing::undo);
        if (!absences.end(id, last, version)) {
            throw new StaleCopy("absence " + id.value());
        }
        events.publishEvent(new AbsenceChanged(id, "ended", absence.teacher().full(), absence.from(), last));
    }

    /// It was a mistake: everything decided because of it is taken back.
    ///
    /// @throws StaleCopy when somebody else has changed it in the meantime
    /// @throws UnfitSolution when the journal has a word about a lesson that was moved
    public void withdraw(AbsenceId id, long version) {
        access.require(SUBSTITUTION_EDIT, Target.school());

        var absence = get(id);
        decisions.after(id, LocalDate.EPOCH).forEach(undoing::undo);
        if (!absences.remove(id, version)) {
            throw new StaleCopy("absence " + id.value());
        }
        events.publishEvent(
                new AbsenceChanged(id, "withdrawn", absence.teacher().full(), absence.from(), absence.to()));
    }

    private AbsenceLine get(AbsenceId id) {
        return absences.find(id).orElseThrow(() -> new UnknownAbsence(id));
    }
}
