package app.okrug.substitutions;

import app.okrug.access.PersonId;
import app.okrug.people.PersonName;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The stored absences.
@Repository
class AbsenceTable {

    private static final String COLUMNS = """
            select a.id, a.teacher, p.family_name, p.given_name, p.patronymic, a.starts_on, a.ends_on, a.reason,
                   a.document, a.version, count(l.id) as lessons, count(l.id) filter (where d.lesson is null) as open
            from substitutions_absence a
            join people_person p on p.id = a.teacher
            left join curriculum_course_teacher t
                on t.person = a.teacher and t.starts_on <= a.ends_on
                and (t.ends_on is null or t.ends_on >= a.starts_on)
            left join (timetable_lesson l left join substitutions_decision d on d.lesson = l.id)
                on l.course = t.course and l.held_on between a.starts_on and a.ends_on
                and l.held_on >= t.starts_on and (t.ends_on is null or t.ends_on >= l.held_on)
                and (d.absence = a.id or d.lesson is null and not l.cancelled)
            """;
    private static final String GROUPED = " group by a.id, p.id order by a.starts_on desc, p.family_name, a.id";

    private final JdbcClient sql;

    AbsenceTable(JdbcClient sql) {
        this.sql = sql;
    }

    /// Absences that are not over on a day.
    List<AbsenceLine> from(LocalDate day) {
        return sql.sql(COLUMNS + "where a.ends_on >= :day" + GROUPED)
                .param("day", day)
                .query(AbsenceTable::line)
                .list();
    }

    Optional<AbsenceLine> find(AbsenceId id) {
        return sql.sql(COLUMNS + "where a.id = :id" + GROUPED)
                .param("id", id.value())
                .query(AbsenceTable::line)
                .optional();
    }

    /// Keeps others who decide about the same person waiting until this transaction ends.
    void alone(PersonId person) {
        sql.sql("select person from people_staff_member where person = :person for update")
                .param("person", person.value())
                .query(UUID.class)
                .optional();
    }

    boolean away(PersonId teacher, LocalDate from, LocalDate to) {
        return sql.sql("""
                select exists (select from substitutions_absence
                               where teacher = :teacher and starts_on <= :to and ends_on >= :from)
                """)
                .param("teacher", teacher.value())
                .param("from", from)
                .param("to", to)
                .query(Boolean.class)
                .single();
    }

    void add(AbsenceId id, NewAbsence absence, PersonId by, Instant at) {
        sql.sql("""
                insert into substitutions_absence
                    (id, teacher, starts_on, ends_on, reason, document, recorded_by, recorded_at)
                values (:id, :teacher, :from, :to, :reason, :document, :by, :at)
                """)
                .param("id", id.value())
                .param("teacher", absence.teacher().value())
                .param("from", absence.from())
                .param("to", absence.to())
                .param("reason", absence.reason().name())
                .param("document", absence.document())
                .param("by", by.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /// @return whether it was still as the caller has read it
    boolean end(AbsenceId id, LocalDate last, long version) {
        return sql.sql("""
                        update substitutions_absence set ends_on = :last, version = version + 1
                        where id = :id and version = :version
                        """)
                        .param("id", id.value())
                        .param("last", last)
                        .param("version", version)
                        .update()
                == 1;
    }

    /// @return whether it was still as the caller has read it
    boolean remove(AbsenceId id, long version) {
        return sql.sql("delete from substitutions_absence where id = :id and version = :version")
                        .param("id", id.value())
                        .param("version", version)
                        .update()
                == 1;
    }

    private static AbsenceLine line(ResultSet row, int number) throws SQLException {
        return new AbsenceLine(
                new AbsenceId(row.getObject("id", UUID.class)),
                new PersonName(
                        new PersonId(row.getObject("teacher", UUID.class)),
                        row.getString("family_name"),
                        row.getString("given_name"),
                        row.getString("patronymic")),
                row.getObject("starts_on", LocalDate.class),
                row.getObject("ends_on", LocalDate.class),
                AbsenceReason.valueOf(row.getString("reason")),
                row.getString("document"),
                row.getInt("lessons"),
                row.getInt("open"),
                row.getLong("version"));
    }
}
