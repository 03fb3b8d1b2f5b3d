package app.okrug.people;

import app.okrug.access.PersonId;
import app.okrug.database.Columns;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The jobs of members of staff, dated.
@Component
class Positions {

    private record Held(
            UUID id, UUID person, String title, @Nullable LocalDate hiredOn) {}

    private final JdbcClient sql;

    Positions(JdbcClient sql) {
        this.sql = sql;
    }

    /// Takes over the jobs of the rows that name any: one that a row no longer names has ended the day before.
    List<PositionChange> apply(List<StaffRow> rows, Map<String, UUID> ids, LocalDate today) {
        var held = rows.stream()
                .flatMap(row -> row.positions().stream()
                        .map(String::strip)
                        .distinct()
                        .map(title -> new Held(
                                UUID.randomUUID(),
                                Objects.requireNonNull(ids.get(row.personnelNumber())),
                                title,
                                row.hiredOn())))
                .toList();
        var ended = with(held, today, """
                update people_position p set ends_on = greatest(p.starts_on, :today - 1)
                where p.ends_on is null and p.person = any(:persons)
                  and not exists (
                      select from unnest(:persons, :titles) as given (person, title)
                      where given.person = p.person and given.title = p.title)
                returning p.person, p.title
                """).query(change(false)).list();
        var begun = with(held, today, """
                insert into people_position (id, person, title, starts_on)
                select given.id, given.person, given.title,
                       case when exists (select from people_position b where b.person = given.person) then :today
                            else coalesce(given.hired_on, :today) end
                from unnest(:ids, :persons, :titles, :hired) as given (id, person, title, hired_on)
                where not exists (
                    select from people_position p
                    where p.person = given.person and p.title = given.title and p.ends_on is null)
                returning person, title
                """).query(change(true)).list();

        var changes = new ArrayList<>(ended);
        changes.addAll(begun);
        return changes;
    }

    private static RowMapper<PositionChange> change(boolean begun) {
        return (row, _) ->
                new PositionChange(new PersonId(row.getObject("person", UUID.class)), row.getString("title"), begun);
    }

    private JdbcClient.StatementSpec with(List<Held> held, LocalDate today, String statement) {
        return sql.sql(statement)
                .param("today", today)
                .param("ids", Columns.uuids(held, Held::id))
                .param("persons", Columns.uuids(held, Held::person))
                .param("titles", Columns.texts(held, Held::title))
                .param("hired", Columns.days(held, Held::hiredOn));
    }
}
