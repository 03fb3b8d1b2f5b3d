package app.okrug.results;

import app.okrug.curriculum.CourseId;
import app.okrug.database.Columns;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/// The table of results. Every statement takes a whole set of rows.
@Repository
class ResultStore {

    private static final String RESULT = """
            select r.course, r.pupil, r.kind, r.term, r.mark, r.proposed, r.mean, r.counted, r.reason,
                   r.decision_number, r.decided_on, r.version, r.changed_by, r.changed_at
            from results_mark r
            """;

    private final JdbcClient sql;
    private final JsonMapper json;

    ResultStore(JdbcClient sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /// The results of these keys, locked until the transaction ends, in an order that cannot deadlock.
    Map<StoredResult.Key, StoredResult> lock(Collection<StoredResult.Key> keys) {
        return byKey(sql.sql(RESULT + """
                        join jsonb_to_recordset(?::jsonb) as k (course uuid, pupil uuid, kind text, term uuid)
                          on k.course = r.course and k.pupil = r.pupil and k.kind = r.kind
                         and k.term is not distinct from r.term
                        order by r.course, r.pupil, r.kind, r.term
                        for update of r
                        """)
                .param(json.writeValueAsString(keys))
                .query(ResultStore::result)
                .list());
    }

    /// All results of these courses.
    List<StoredResult> of(Collection<CourseId> courses) {
        return sql.sql(RESULT + "where r.course = any(:courses)")
                .param("courses", Columns.uuids(courses, CourseId::value))
                .query(ResultStore::result)
                .list();
    }

    /// All results in a year of those who are or were taught in these courses, also in other classes: who came from
    /// another class brings the marks along.
    List<WithSubject> ofPupilsOf(Collection<CourseId> courses) {
        return sql.sql("""
                        select r.course, r.pupil, r.kind, r.term, r.mark, r.proposed, r.mean, r.counted, r.reason,
                               r.decision_number, r.decided_on, r.version, r.changed_by, r.changed_at, k.subject
                        from results_mark r
                        join curriculum_course k on k.id = r.course
                        where r.mark is not null
                          and exists (
                            select from curriculum_course own
                            join curriculum_course_audience a on a.course = own.id
                            where own.id = any(:courses) and own.subject = k.subject and own.year = k.year
                              and a.pupil = r.pupil)
                        order by r.changed_at
                        """)
                .param("courses", Columns.uuids(courses, CourseId::value))
                .query((row, number) -> new WithSubject(row.getObject("subject", UUID.class), result(row, number)))
                .list();
    }

    /// All results of one pupil in the years of these courses, the latest last.
    List<WithSubject> ofPupil(UUID pupil, Collection<CourseId> courses) {
        return sql.sql("""
                        select r.course, r.pupil, r.kind, r.term, r.mark, r.proposed, r.mean, r.counted, r.reason,
                               r.decision_number, r.decided_on, r.version, r.changed_by, r.changed_at, k.subject
                        from results_mark r
                        join curriculum_course k on k.id = r.course
                        where r.pupil = :pupil and r.mark is not null and exists (
                            select from curriculum_course own where own.id = any(:courses) and own.year = k.year)
                        order by r.changed_at
                        """)
                .param("pupil", pupil)
                .param("courses", Columns.uuids(courses, CourseId::value))
                .query((row, number) -> new WithSubject(row.getObject("subject", UUID.class), result(row, number)))
                .list();
    }

    /// A result, and the subject of its course.
    record WithSubject(UUID subject, StoredResult result) {}

    /// Writes results over their older versions.
    ///
    /// @return how many were written; a missing one was written by another at the same moment
    int write(Collection<StoredResult> results) {
        if (results.isEmpty()) {
            return 0;
        }
        return sql.sql("""
                        insert into results_mark as r
                            (id, course, pupil, kind, term, mark, proposed, mean, counted, reason, decision_number,
                             decided_on, version, changed_by, changed_at)
                        select id, course, pupil, kind, term, mark, proposed, mean, counted, reason, decision_number,
                               decided_on, version, changed_by, changed_at
                          from jsonb_to_recordset(?::jsonb) as x
                            (id uuid, course uuid, pupil uuid, kind text, term uuid, mark text, proposed text,
                             mean numeric, counted smallint, reason text, decision_number text, decided_on date,
                             version bigint, changed_by uuid, changed_at timestamptz)
                         order by course, pupil, kind, term
                        on conflict (course, pupil, kind, term) do update
                           set mark = excluded.mark, proposed = excluded.proposed, mean = excluded.mean,
                               counted = excluded.counted, reason = excluded.reason,
                               decision_number = excluded.decision_number, decided_on = excluded.decided_on, version = excluded.version,
                               changed_by = excluded.changed_by, changed_at = excluded.changed_at
                         where r.version < excluded.version
                        returning r.id
                        """)
                .param(json.writeValueAsString(results.stream().map(Row::of).toList()))
                .query(UUID.class)
                .list()
                .size();
    }

    private record Row(
            UUID id,
            UUID course,
            UUID pupil,
            ResultKind kind,
            @Nullable UUID term,
            @Nullable String mark,
            @Nullable String proposed,
            @Nullable BigDecimal mean,
            int counted,
            @Nullable String reason,
            @Nullable String decision_number,
            @Nullable LocalDate decided_on,
            long version,
            @Nullable UUID changed_by,
            @Nullable Instant changed_at) {

        static Row of(StoredResult result) {
            var key = result.key();
            return new Row(
                    UUID.randomUUID(),
                    key.course(),
                    key.pupil(),
                    key.kind(),
                    key.term(),
                    result.mark(),
                    result.proposed(),
                    result.mean(),
                    result.counted(),
                    result.reason(),
                    result.decided() == null ? null : result.decided().number(),
                    result.decided() == null ? null : result.decided().day(),
                    result.version(),
                    result.changedBy(),
                    result.changedAt());
        }
    }

    private static Map<StoredResult.Key, StoredResult> byKey(List<StoredResult> results) {
        var byKey = new HashMap<StoredResult.Key, StoredResult>();
        results.forEach(result -> byKey.put(result.key(), result));
        return byKey;
    }

    private static StoredResult result(ResultSet row, int number) throws SQLException {
        return new StoredResult(
                new StoredResult.Key(
                        row.getObject("course", UUID.class),
                        row.getObject("pupil", UUID.class),
                        ResultKind.valueOf(row.getString("kind")),
                        row.getObject("term", UUID.class)),
                row.getString("mark"),
                row.getString("proposed"),
                row.getBigDecimal("mean"),
                row.getInt("counted"),
                row.getString("reason"),
                decided(row),
                row.getLong("version"),
                row.getObject("changed_by", UUID.class),
                instant(row, "changed_at"));
    }

    private static StoredResult.@Nullable Decided decided(ResultSet row) throws SQLException {
        var number = row.getString("decision_number");
        return number == null ? null : new StoredResult.Decided(number, row.getObject("decided_on", LocalDate.class));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
