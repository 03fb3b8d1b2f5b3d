package app.okrug.criteria;

import app.okrug.curriculum.CourseLine;
import app.okrug.database.Columns;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The table of criteria.
@Repository
class CriterionRows {

    private final JdbcClient sql;

    CriterionRows(JdbcClient sql) {
        this.sql = sql;
    }

    /// Those of the course's subject and year of study in their order, the dropped ones last.
    List<Criterion> of(CourseLine course) {
        return sql.sql("""
                        select id, words, dropped_on is not null as dropped from criteria_criterion
                        where subject = :subject and parallel = :parallel
                        order by dropped_on is not null, position, words
                        """)
                .param("subject", course.subjectId().value())
                .param("parallel", course.parallel())
                .query((row, _) -> new Criterion(
                        row.getObject("id", UUID.class), row.getString("words"), row.getBoolean("dropped")))
                .list();
    }

    /// The words of these, by id.
    List<Criterion> of(Collection<UUID> ids) {
        return sql.sql("""
                        select id, words, dropped_on is not null as dropped from criteria_criterion
                        where id = any(:ids)
                        order by position, words
                        """)
                .param("ids", Columns.uuids(ids, id -> id))
                .query((row, _) -> new Criterion(
                        row.getObject("id", UUID.class), row.getString("words"), row.getBoolean("dropped")))
                .list();
    }

    /// Holds back others who write the list of this study until the transaction ends.
    void lock(CourseLine course) {
        sql.sql("select id from curriculum_subject where id = :subject for update")
                .param("subject", course.subjectId().value())
                .query((row, _) -> row.getObject("id", UUID.class))
                .list();
    }

    /// Makes these words, in this order, the criteria; others are dropped from this day on.
    void write(CourseLine course, List<String> words, LocalDate today) {
        sql.sql("""
                        update criteria_criterion set dropped_on = :today
                        where subject = :subject and parallel = :parallel and dropped_on is null
                          and not words = any(:words)
                        """)
                .param("today", today)
                .param("subject", course.subjectId().value())
                .param("parallel", course.parallel())
                .param("words", Columns.texts(words, one -> one))
                .update();
        var places = IntStream.range(0, words.size()).boxed().toList();
        sql.sql("""
                        insert into criteria_criterion (id, subject, parallel, words, position)
                        select given.id, :subject, :parallel, given.words, given.position
                        from unnest(:ids, :words, :positions) as given (id, words, position)
                        on conflict (subject, parallel, words) do update
                          set position = excluded.position, dropped_on = null
                        """)
                .param("subject", course.subjectId().value())
                .param("parallel", course.parallel())
                .param("ids", Columns.uuids(words, _ -> UUID.randomUUID()))
                .param("words", Columns.texts(words, one -> one))
                .param("positions", Columns.numbers(places, place -> place))
                .update();
    }
}
