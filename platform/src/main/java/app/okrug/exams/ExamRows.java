package app.okrug.exams;

import app.okrug.access.PersonId;
import app.okrug.curriculum.SubjectId;
import app.okrug.database.Columns;
import app.okrug.people.PersonName;
import app.okrug.school.ClassId;
import app.okrug.school.YearId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The tables of exams and of choices.
@Repository
class ExamRows {

    private final JdbcClient sql;

    ExamRows(JdbcClient sql) {
        this.sql = sql;
    }

    /// An exam with its place.
    record Placed(YearId year, int parallel, ExamLine exam) {}

    /// All that were ever set in these years, the required ones first.
    List<Placed> of(Collection<YearId> years) {
        return sql.sql("""
                        select e.id, e.year, e.parallel, e.subject, s.name, e.kind, e.held_on, e.version
                        from exams_exam e
                        join curriculum_subject s on s.id = e.subject
                        where e.year = any(:years)
                        order by e.kind desc, s.name
                        """)
                .param("years", Columns.uuids(years, YearId::value))
                .query((row, _) -> new Placed(
                        new YearId(row.getObject("year", UUID.class)),
                        row.getInt("parallel"),
                        new ExamLine(
                                new ExamId(row.getObject("id", UUID.class)),
                                new SubjectId(row.getObject("subject", UUID.class)),
                                row.getString("name"),
                                ExamKind.valueOf(row.getString("kind")),
                                row.getObject("held_on", LocalDate.class),
                                row.getLong("version"))))
                .list();
    }

    /// Writes exams over the versions that were seen.
    ///
    /// @return how many were written; a missing one was written by another meanwhile
    int write(YearId year, int parallel, List<ExamWish> exams) {
        return sql.sql("""
                        insert into exams_exam as e (id, year, parallel, subject, kind, held_on, version)
                        select x.id, :year, :parallel, x.subject, x.kind, x.held_on, x.seen + 1
                        from unnest(:ids, :subjects, :kinds, :days, :seen)
                          as x (id, subject, kind, held_on, seen)
                        on conflict (year, parallel, subject) do update
                          set kind = excluded.kind, held_on = excluded.held_on, version = excluded.version
                        where e.version = excluded.version - 1
                        """)
                .param("year", year.value())
                .param("parallel", parallel)
                .param("ids", Columns.uuids(exams, _ -> UUID.randomUUID()))
                .param("subjects", Columns.uuids(exams, exam -> exam.subject().value()))
                .param("kinds", Columns.texts(exams, exam -> exam.kind().name()))
                .param("days", Columns.days(exams, ExamWish::heldOn))
                .param("seen", Columns.numbers(exams, exam -> Math.toIntExact(exam.seen())))
                .update();
    }

    /// The choices of these exams, by exam and pupil.
    Map<ExamId, Map<PersonId, ExamPage.Choice>> choices(Collection<ExamId> exams) {
        var found = new HashMap<ExamId, Map<PersonId, ExamPage.Choice>>();
        sql.sql("""
                        select exam, pupil, chosen, day, changed_by, version from exams_choice
                        where exam = any(:exams)
                        """).param("exams", Columns.uuids(exams, ExamId::value)).query(row -> {
            found.computeIfAbsent(new ExamId(row.getObject("exam", UUID.class)), _ -> new HashMap<>())
                    .put(
                            new PersonId(row.getObject("pupil", UUID.class)),
                            new ExamPage.Choice(
                                    row.getBoolean("chosen"),
                                    row.getObject("day", LocalDate.class),
                                    new PersonId(row.getObject("changed_by", UUID.class)),
                                    row.getLong("version")));
        });
        return found;
    }

    /// Records a choice over the version that was seen.
    ///
    /// @return false when somebody else was faster
    boolean choose(ExamId exam, PersonId pupil, boolean chosen, LocalDate day, PersonId by, Instant now, long seen) {
        return sql.sql("""
                        insert into exams_choice as c
                            (id, exam, pupil, chosen, day, changed_by, changed_at, version)
                        values (:id, :exam, :pupil, :chosen, :day, :by, :now, :seen + 1)
                        on conflict (exam, pupil) do update
                          set chosen = excluded.chosen, day = excluded.day, changed_by = excluded.changed_by,
                              changed_at = excluded.changed_at, version = excluded.version
                        where c.version = excluded.version - 1
                        """)
                        .param("id", UUID.randomUUID())
                        .param("exam", exam.value())
                        .param("pupil", pupil.value())
                        .param("chosen", chosen)
                        .param("day", day)
                        .param("by", by.value())
                        .param("now", OffsetDateTime.ofInstant(now, ZoneOffset.UTC))
                        .param("seen", seen)
                        .update()
                > 0;
    }

    /// The pupils of a class on a day, by name.
    List<PersonName> pupils(ClassId schoolClass, LocalDate day) {
        return sql.sql("""
                        select distinct p.id, p.family_name, p.given_name, p.patronymic
                        from people_class_membership m
                        join people_person p on p.id = m.pupil
                        where m.school_class = :class and m.starts_on <= :day
                          and (m.ends_on is null or m.ends_on >= :day)
                        order by p.family_name, p.given_name, p.patronymic, p.id
                        """)
                .param("class", schoolClass.value())
                .param("day", day)
                .query((row, _) -> new PersonName(
                        new PersonId(row.getObject("id", UUID.class)),
                        row.getString("family_name"),
                        row.getString("given_name"),
                        row.getString("patronymic")))
                .list();
    }
}
