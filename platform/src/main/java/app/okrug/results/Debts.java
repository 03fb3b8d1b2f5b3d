package app.okrug.results;

import app.okrug.access.Access;
import app.okrug.access.PersonId;
import app.okrug.access.Right;
import app.okrug.access.Target;
import app.okrug.curriculum.CourseId;
import app.okrug.curriculum.CourseLine;
import app.okrug.curriculum.Courses;
import app.okrug.database.Columns;
import app.okrug.journal.Gradings;
import app.okrug.people.PersonName;
import app.okrug.school.ClassId;
import app.okrug.school.SchoolClock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What pupils still owe: the «points» of the journal that no mark has closed (K21).
@Service
@Transactional(readOnly = true)
public class Debts {

    private static final int MOST = 300;

    private final Access access;
    private final Courses courses;
    private final Gradings gradings;
    private final SchoolClock clock;
    private final JdbcClient sql;

    Debts(Access access, Courses courses, Gradings gradings, SchoolClock clock, JdbcClient sql) {
        this.access = access;
        this.courses = courses;
        this.gradings = gradings;
        this.clock = clock;
        this.sql = sql;
    }

    /// The debts of a class in all subjects, by pupil, the earliest first.
    public List<DebtLine> ofClass(ClassId id) {
        access.require(Right.RESULT_VIEW, Target.schoolClass(id.value()));

        return of(courses.attendedBy(id), id);
    }

    /// The debts in one course, by pupil, the earliest first.
    public List<DebtLine> ofCourse(CourseId id) {
        var course = courses.get(id);
        access.require(
                Right.RESULT_VIEW, Target.course(id.value(), course.classId().value(), course.parallel()));

        return of(List.of(course), null);
    }

    /// @param only the class whose pupils alone are told of; null for all pupils of the courses
    private List<DebtLine> of(Collection<CourseLine> owed, @Nullable ClassId only) {
        var known = new HashMap<UUID, CourseLine>();
        owed.forEach(course -> known.put(course.id().value(), course));
        var today = clock.today();
        return sql.sql("""
                        select p.id, p.family_name, p.given_name, p.patronymic, l.course, l.held_on, w.name as work, r.topic
                        from timetable_lesson l
                        join journal_cell c on c.lesson = l.id
                        join people_person p on p.id = c.pupil
                        left join journal_record r on r.lesson = l.id
                        left join journal_work_type w on w.id = r.work_type
                        where l.course = any(:courses) and not l.cancelled and (c.mark = '.' or c.second_mark = '.')
                          and (cast(:class as uuid) is null or exists (
                              select from people_class_membership m
                              where m.pupil = c.pupil and m.school_class = :class))
                        order by p.family_name, p.given_name, p.id, l.held_on, l.number
                        limit :most
                        """)
                .param("courses", Columns.uuids(known.keySet(), id -> id))
                .param("class", only == null ? null : only.value())
                .param("most", MOST)
                .query((row, _) -> {
                    var course = Objects.requireNonNull(known.get(row.getObject("course", UUID.class)));
                    var day = row.getObject("held_on", LocalDate.class);
                    var due = gradings.of(course).due(day);
                    return new DebtLine(
                            new PersonName(
                                    new PersonId(row.getObject("id", UUID.class)),
                                    row.getString("family_name"),
                                    row.getString("given_name"),
                                    row.getString("patronymic")),
                            course.id().value(),
                            course.subject(),
                            day,
                            row.getString("work"),
                            row.getString("topic"),
                            due,
                            due.isBefore(today));
                })
                .list();
    }
}
