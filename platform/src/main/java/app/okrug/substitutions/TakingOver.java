package app.okrug.substitutions;

import static app.okrug.access.Right.SUBSTITUTION_TAKE;

import app.okrug.access.Access;
import app.okrug.access.PersonId;
import app.okrug.access.Relationships;
import app.okrug.access.Target;
import app.okrug.curriculum.CourseId;
import app.okrug.people.PersonName;
import app.okrug.school.SchoolClock;
import app.okrug.school.StaleCopy;
import app.okrug.timetable.LessonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// A teacher who gives the lesson of a colleague who is away records that himself, with the record of the lesson,
/// where the act wants it so (002 II ¶3.4); elsewhere substitutions are decided in advance.
@Service
@Transactional
public class TakingOver {

    /// A day has no more lessons without a teacher than anybody could choose from.
    private static final int MOST = 50;

    private final Access access;
    private final AbsenceTable absences;
    private final DecisionTable decisions;
    private final Relationships relationships;
    private final Replacements replacements;
    private final JdbcClient sql;
    private final SchoolClock clock;
    private final ApplicationEventPublisher events;

    TakingOver(
            Access access,
            AbsenceTable absences,
            DecisionTable decisions,
            Relationships relationships,
            Replacements replacements,
            JdbcClient sql,
            SchoolClock clock,
            ApplicationEventPublisher events) {
        this.access = access;
        this.absences = absences;
        this.decisions = decisions;
        this.relationships = relationships;
        this.replacements = replacements;
        this.sql = sql;
        this.clock = clock;
        this.events = events;
    }

    /// The lessons of today that the acting teacher could take over, by number: whose teacher is away, about which
    /// nobody has decided, and at whose hour he is free. None where the act wants substitutions in advance.
    @Transactional(readOnly = true)
    public List<OpenLesson> today() {
        return access.allows(SUBSTITUTION_TAKE, Target.school())
                ? open(access.actor().person())
                : List.of();
    }

    /// Records that the acting teacher gives a lesson of today. It is within reach of his journal from now on.
    ///
    /// @throws StaleCopy when somebody has decided in the meantime, or he is not free at that hour any more
    public void take(LessonId lesson) {
        access.require(SUBSTITUTION_TAKE, Target.school());

        var person = access.actor().person();
        absences.alone(person);
        var taken = open(person).stream()
                .filter(candidate -> candidate.id().equals(lesson))
                .findFirst()
                .orElseThrow(() -> new StaleCopy("lesson " + lesson.value()));
        var absence = absences.find(taken.absence()).orElseThrow(() -> new StaleCopy("lesson " + lesson.value()));
        var solution = new Solution.Substituted(person);
        if (!decisions.add(absence, lesson, solution, person, null, person, clock.now())) {
            throw new StaleCopy("decision about " + lesson.value());
        }
        relationships.changed();
        replacements.changed();
        events.publishEvent(new LessonDecided(lesson, SolutionKind.SUBSTITUTED, person, true));
    }

    private List<OpenLesson> open(PersonId person) {
        // What is open is found first, and named afterwards: the database would otherwise weigh orders of twelve
        // tables.
        return sql.sql("""
                with open as materialized (
                    select l.id, l.course, l.number, l.starts_at, l.ends_at, a.id as absence, a.teacher
                    from substitutions_absence a
                    join curriculum_course_teacher t
                        on t.person = a.teacher and t.starts_on <= :today and (t.ends_on is null or t.ends_on >= :today)
                    join timetable_lesson l on l.course = t.course and l.held_on = :today
                    where :today between a.starts_on and a.ends_on and a.teacher <> :person and not l.cancelled
                      and not exists (select from substitutions_decision d where d.lesson = l.id)),
                given as materialized (
                    select v.starts_at, v.ends_at from substitutions_given v
                    where v.person = :person and v.held_on = :today)
                select o.id, o.course, o.number, o.starts_at, o.ends_at, s.name as subject,
                       concat_ws(', ', k.name, g.name) as audience, o.absence,
                       p.id as person, p.family_name, p.given_name, p.patronymic
                from open o
                join curriculum_course c on c.id = o.course
                join curriculum_subject s on s.id = c.subject
                join curriculum_group g on g.id = c.teaching_group
                join school_class k on k.id = g.school_class
                join people_person p on p.id = o.teacher
                where not exists (
                      select from given v where v.starts_at < o.ends_at and v.ends_at > o.starts_at)
                  and not exists (
                      select from substitutions_absence own
                      where own.teacher = :person and :today between own.starts_on and own.ends_on)
                order by o.number, k.parallel, k.name, g.name nulls first, o.id
                limit :most
                """)
                .param("today", clock.today())
                .param("person", person.value())
                .param("most", MOST)
                .query(TakingOver::lesson)
                .list();
    }

    private static OpenLesson lesson(ResultSet row, int number) throws SQLException {
        return new OpenLesson(
                new LessonId(row.getObject("id", UUID.class)),
                new CourseId(row.getObject("course", UUID.class)),
                row.getInt("number"),
                row.getObject("starts_at", LocalTime.class),
                row.getObject("ends_at", LocalTime.class),
                row.getString("subject"),
                row.getString("audience"),
                new AbsenceId(row.getObject("absence", UUID.class)),
                new PersonName(
                        new PersonId(row.getObject("person", UUID.class)),
                        row.getString("family_name"),
                        row.getString("given_name"),
                        row.getString("patronymic")));
    }
}
