package app.okrug.curriculum;

import app.okrug.database.Columns;
import app.okrug.school.Counts;
import app.okrug.school.Years;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Takes over the hours of the curriculum plan.
@Component
class PlanWriting {

    private static final String GIVEN = """
            from unnest(:ids, :subjects, :parallels, :hours) as given (id, subject, parallel, hours)
            """;

    private final JdbcClient sql;
    private final Years years;
    private final Subjects subjects;

    PlanWriting(JdbcClient sql, Years years, Subjects subjects) {
        this.sql = sql;
        this.years = years;
        this.subjects = subjects;
    }

    /// Rows without hours are not kept, but empty what was planned before.
    Counts apply(List<PlanHoursRow> rows) {
        var year = years.current().id().value();
        var known =
                subjects.ensure(rows.stream().map(row -> row.subject().strip()).toList());
        var changed = with(rows, year, known, """
                update curriculum_plan_hours h set hours = given.hours
                """ + GIVEN + """
                where h.year = :year and h.subject = given.subject and h.parallel = given.parallel
                  and h.hours <> given.hours
                """).update();
        var added = with(rows, year, known, """
                insert into curriculum_plan_hours (id, year, subject, parallel, hours)
                select given.id, :year, given.subject, given.parallel, given.hours
                """ + GIVEN + """
                where given.hours > 0
                on conflict (year, subject, parallel) do nothing
                """).update();
        return Counts.of(rows.size(), added, changed);
    }

    private JdbcClient.StatementSpec with(
            List<PlanHoursRow> rows, UUID year, Map<String, SubjectId> known, String statement) {
        return sql.sql(statement)
                .param("year", year)
                .param("ids", Columns.uuids(rows, _ -> UUID.randomUUID()))
                .param(
                        "subjects",
                        Columns.uuids(
                                rows,
                                row -> Objects.requireNonNull(
                                                known.get(row.subject().strip()))
                                        .value()))
                .param("parallels", Columns.numbers(rows, PlanHoursRow::parallel))
                .param("hours", Columns.decimals(rows, PlanHoursRow::hours));
    }
}
