package app.okrug.results;

import app.okrug.access.PersonId;
import app.okrug.curriculum.CourseLine;
import app.okrug.database.Columns;
import app.okrug.journal.Gradings;
import app.okrug.people.PersonName;
import app.okrug.school.ClassId;
import app.okrug.school.SchoolClock;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Finds the «points» in the journal that no mark has closed.
@Repository
class DebtReading {

    private static final int MOST = 300;

    private final Gradings gradings;
    private final SchoolClock clock;
    private final JdbcClient sql;

    DebtReading(Gradings gradings, SchoolClock clock, JdbcClient sql) {
        this.gradings = gradings;
        this.clock = clock;
        this.sql = sql;
    }

    /// Those in some courses, by pupil, the earliest first.
    ///
    /// @param pupil whose; null for all
    List<DebtLine> in(Collection<CourseLine> courses, @Nullable PersonId pupil) {
        return read(courses, pupil, null);
    }

    /// Those of the pupils of a class: a group out of several classes has others, too.
    List<DebtLine> ofClass(Collection<CourseLine> courses, ClassId schoolClass) {
        return read(courses, null, schoolClass);
    }

    private List<DebtLine> read(
            Collection<CourseLine> courses, @Nullable PersonId pupil, @Nullable ClassId schoolClass) {
        var known = new HashMap<UUID, CourseLine>();
        courses.forEach(course -> known.put(course.id().value(), course));
        return sql.sql("""
                        select p.id, p.family_name, p.given_name, p.patronymic, l.course, l.held_on, w.name as work, r.topic
                        from timetable_lesson l
                        join journal_cell c on c.lesson = l.id
                        join people_person p on p.id = c.pupil
                        left join journal_record r on r.lesson = l.id
                        left join journal_work_type w on w.id = r.work_type
                        where l.course = any(:courses) and not l.cancelled and (c.mark = '.' or c.second_mark = '.')
                          and (:pupil::uuid is null or c.pupil = :pupil::uuid)
                          and (:class::uuid is null or exists (
                              select from people_class_membership m
                              where m.pupil = c.pupil and m.school_class = :class::uuid))
                        order by p.family_name, p.given_name, p.id, l.held_on, l.number
                        limit :most
                        """)
                .param("courses", Columns.uuids(known.keySet(), id -> id))
                .param("pupil", pupil == null ? null : pupil.value())
                .param("class", schoolClass == null ? null : schoolClass.value())
                .param("most", MOST)
                .query((row, _) -> line(row, known))
                .list();
    }

    private DebtLine line(ResultSet row, Map<UUID, CourseLine> known) throws SQLException {
        var course = Objects.requireNonNull(known.get(row.getObject("course", UUID.class)));
        var day = row.getObject("held_on", LocalDate.class);
        var grading = gradings.of(course);
        var due = grading.due(day);
        var counts = grading.debtsCountBefore();
        return new DebtLine(
                new PersonName(
                        new PersonId(row.getObject("id", UUID.class)),
                        row.getString("family_name"),
                        row.getString("given_name"),
                        row.getString("patronymic")),
                course.id().value(),
                course.audience(),
                course.subject(),
                day,
                row.getString("work"),
                row.getString("topic"),
                due,
                due.isBefore(clock.today()),
                counts != null && day.isBefore(counts));
    }
}
