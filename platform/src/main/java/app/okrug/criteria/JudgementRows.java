package app.okrug.criteria;

import app.okrug.access.PersonId;
import app.okrug.curriculum.CourseId;
import app.okrug.database.Columns;
import app.okrug.school.TermId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// The tables of judgements and of their history.
@Repository
class JudgementRows {

    private static final TypeReference<Map<UUID, String>> LEVELS = new TypeReference<>() {};

    private final JdbcClient sql;
    private final JsonMapper json;

    JudgementRows(JdbcClient sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /// A judgement with its place.
    record Placed(CourseId course, PersonId pupil, TermId term, Judgement judgement) {}

    /// All of a course in a term, by pupil.
    Map<PersonId, Judgement> of(CourseId course, TermId term) {
        var found = new HashMap<PersonId, Judgement>();
        sql.sql("""
                        select course, pupil, term, levels, note, version, changed_by, changed_at
                        from criteria_judgement where course = :course and term = :term
                        """)
                .param("course", course.value())
                .param("term", term.value())
                .query(this::placed)
                .list()
                .forEach(one -> found.put(one.pupil(), one.judgement()));
        return found;
    }

    /// All of one pupil in these courses.
    List<Placed> of(PersonId pupil, Collection<CourseId> courses) {
        return sql.sql("""
                        select course, pupil, term, levels, note, version, changed_by, changed_at
                        from criteria_judgement where pupil = :pupil and course = any(:courses)
                        """)
                .param("pupil", pupil.value())
                .param("courses", Columns.uuids(courses, CourseId::value))
                .query(this::placed)
                .list();
    }

    /// Writes a judgement over the version that was seen, and keeps both in the history.
    ///
    /// @return false when somebody else was faster
    boolean write(Placed place, Judgement before, UUID person, Instant now) {
        var after = place.judgement();
        var written = sql.sql("""
                        insert into criteria_judgement as j
                            (id, course, pupil, term, levels, note, version, changed_by, changed_at)
                        values (:id, :course, :pupil, :term, :levels::jsonb, :note, 1, :person, :now)
                        on conflict (course, pupil, term) do update
                          set levels = excluded.levels, note = excluded.note, version = j.version + 1,
                              changed_by = excluded.changed_by, changed_at = excluded.changed_at
                        where j.version = :seen
                        """)
                .param("id", UUID.randomUUID())
                .param("course", place.course().value())
                .param("pupil", place.pupil().value())
                .param("term", place.term().value())
                .param("levels", json.writeValueAsString(after.levels()))
                .param("note", after.note())
                .param("person", person)
                .param("now", stored(now))
                .param("seen", before.version())
                .update();
        if (written == 0) {
            return false;
        }
        sql.sql("""
                        insert into criteria_change (course, pupil, term, before, after, person, at)
                        values (:course, :pupil, :term, :before::jsonb, :after::jsonb, :person, :now)
                        """)
                .param("course", place.course().value())
                .param("pupil", place.pupil().value())
                .param("term", place.term().value())
                .param("before", json.writeValueAsString(before.content()))
                .param("after", json.writeValueAsString(after.content()))
                .param("person", person)
                .param("now", stored(now))
                .update();
        return true;
    }

    /// One line of the history.
    record Change(Judgement.Content after, PersonId person, Instant at) {}

    /// The history of one judgement, the latest first.
    List<Change> history(CourseId course, PersonId pupil, TermId term, int most) {
        return sql.sql("""
                        select after, person, at from criteria_change
                        where course = :course and pupil = :pupil and term = :term
                        order by number desc limit :most
                        """)
                .param("course", course.value())
                .param("pupil", pupil.value())
                .param("term", term.value())
                .param("most", most)
                .query((row, _) -> new Change(
                        json.readValue(row.getString("after"), Judgement.Content.class),
                        new PersonId(row.getObject("person", UUID.class)),
                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .list();
    }

    private Placed placed(ResultSet row, int number) throws SQLException {
        return new Placed(
                new CourseId(row.getObject("course", UUID.class)),
                new PersonId(row.getObject("pupil", UUID.class)),
                new TermId(row.getObject("term", UUID.class)),
                new Judgement(
                        json.readValue(row.getString("levels"), LEVELS),
                        row.getString("note"),
                        row.getLong("version"),
                        row.getObject("changed_by", UUID.class),
                        row.getObject("changed_at", OffsetDateTime.class).toInstant()));
    }

    private static OffsetDateTime stored(Instant moment) {
        return OffsetDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}
