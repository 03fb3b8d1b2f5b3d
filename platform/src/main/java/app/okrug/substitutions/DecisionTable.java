package app.okrug.substitutions;

import app.okrug.access.PersonId;
import app.okrug.timetable.LessonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The stored decisions about single lessons.
@Repository
class DecisionTable {

    /// A decision as it is stored.
    record Row(
            LessonId lesson,
            SolutionKind kind,
            @Nullable PersonId substitute,
            @Nullable LessonId movedTo,
            long version) {}

    private final JdbcClient sql;

    DecisionTable(JdbcClient sql) {
        this.sql = sql;
    }

    /// The lessons of an absence, in their order, with what was decided.
    List<AffectedLesson> of(AbsenceLine absence) {
        return sql.sql("""
                select l.id, l.held_on, l.number, s.name as subject, concat_ws(', ', k.name, g.name) as audience,
                       d.kind, d.version, m.held_on as moved_day, m.number as moved_number,
                       concat_ws(' ', p.family_name, left(p.given_name, 1) || '.', left(p.patronymic, 1) || '.')
                           as substitute
                from timetable_lesson l
                join curriculum_course c on c.id = l.course
                join curriculum_subject s on s.id = c.subject
                join curriculum_group g on g.id = c.teaching_group
                join school_class k on k.id = g.school_class
                left join substitutions_decision d on d.lesson = l.id
                left join people_person p on p.id = d.substitute
                left join timetable_lesson m on m.id = d.moved_to
                where l.held_on between :from and :to
                  and (d.absence = :absence or d.lesson is null and not l.cancelled)
                  and exists (
                      select from curriculum_course_teacher t
                      where t.course = l.course and t.person = :teacher
                        and t.starts_on <= l.held_on and (t.ends_on is null or t.ends_on >= l.held_on))
                order by l.held_on, l.number, k.parallel, k.name, l.id
                """)
                .param("absence", absence.id().value())
                .param("teacher", absence.teacher().person().value())
                .param("from", absence.from())
                .param("to", absence.to())
                .query(DecisionTable::lesson)
                .list();
    }

    Optional<Row> find(LessonId lesson) {
        return sql.sql(
                        "select lesson, kind, substitute, moved_to, version from substitutions_decision where lesson = ?")
                .param(lesson.value())
                .query(DecisionTable::row)
                .optional();
    }

    /// The decisions of an absence about lessons after a day.
    List<Row> after(AbsenceId absence, LocalDate day) {
        return sql.sql("""
                select d.lesson, d.kind, d.substitute, d.moved_to, d.version
                from substitutions_decision d
                join timetable_lesson l on l.id = d.lesson
                where d.absence = :absence and l.held_on > :day
                """)
                .param("absence", absence.value())
                .param("day", day)
                .query(DecisionTable::row)
                .list();
    }

    /// @return false when somebody else has decided in the meantime
    boolean add(
            AbsenceLine absence,
            LessonId lesson,
            Solution solution,
            @Nullable PersonId substitute,
            @Nullable LessonId movedTo,
            PersonId by,
            Instant at) {
        var with = solution instanceof Solution.Merged(var beside) ? beside : null;
        return sql.sql("""
                        insert into substitutions_decision
                            (lesson, absence, absent, kind, substitute, merged_with, moved_to, decided_by, decided_at)
                        values (:lesson, :absence, :absent, :kind, :substitute, :with, :moved, :by, :at)
                        on conflict (lesson) do nothing
                        """)
                        .param("lesson", lesson.value())
                        .param("absence", absence.id().value())
                        .param("absent", absence.teacher().person().value())
                        .param("kind", solution.kind().stored())
                        .param("substitute", substitute == null ? null : substitute.value())
                        .param("with", with == null ? null : with.value())
                        .param("moved", movedTo == null ? null : movedTo.value())
                        .param("by", by.value())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /// @return whether it was still as the caller has read it
    boolean remove(LessonId lesson, long version) {
        return sql.sql("delete from substitutions_decision where lesson = :lesson and version = :version")
                        .param("lesson", lesson.value())
                        .param("version", version)
                        .update()
                == 1;
    }

    private static AffectedLesson lesson(ResultSet row, int number) throws SQLException {
        var kind = row.getString("kind");
        var substitute = row.getString("substitute");
        return new AffectedLesson(
                new LessonId(row.getObject("id", UUID.class)),
                row.getObject("held_on", LocalDate.class),
                row.getInt("number"),
                row.getString("subject"),
                row.getString("audience"),
                kind == null
                        ? null
                        : new AffectedLesson.Decided(
                                SolutionKind.of(kind),
                                substitute.isEmpty() ? null : substitute,
                                row.getObject("moved_day", LocalDate.class),
                                row.getObject("moved_number", Integer.class),
                                row.getLong("version")));
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        var substitute = row.getObject("substitute", UUID.class);
        var moved = row.getObject("moved_to", UUID.class);
        return new Row(
                new LessonId(row.getObject("lesson", UUID.class)),
                SolutionKind.of(row.getString("kind")),
                substitute == null ? null : new PersonId(substitute),
                moved == null ? null : new LessonId(moved),
                row.getLong("version"));
    }
}
