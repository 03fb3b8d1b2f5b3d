package app.okrug.school;

import app.okrug.database.Columns;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Takes over the bells of a workbook, all at once.
@Component
class BellWriting {

    private final JdbcClient sql;

    BellWriting(JdbcClient sql) {
        this.sql = sql;
    }

    Counts apply(List<Bell> bells) {
        var given = """
                unnest(:ids, :numbers, :starts, :ends) as given (id, number, starts_at, ends_at)
                """;
        var changed = with(bells, """
                update school_bell b set starts_at = given.starts_at, ends_at = given.ends_at
                from\s""" + given + """
                where b.number = given.number
                  and (b.starts_at, b.ends_at) is distinct from (given.starts_at, given.ends_at)
                """).update();
        var added = with(bells, """
                insert into school_bell (id, number, starts_at, ends_at)
                select given.id, given.number, given.starts_at, given.ends_at from\s""" + given + """
                on conflict (number) do nothing
                """).update();
        return Counts.of(bells.size(), added, changed);
    }

    private JdbcClient.StatementSpec with(List<Bell> bells, String statement) {
        return sql.sql(statement)
                .param("ids", Columns.uuids(bells, _ -> UUID.randomUUID()))
                .param("numbers", Columns.numbers(bells, Bell::number))
                .param("starts", Columns.times(bells, Bell::starts))
                .param("ends", Columns.times(bells, Bell::ends));
    }
}
