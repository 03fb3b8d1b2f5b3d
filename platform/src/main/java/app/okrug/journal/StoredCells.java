package app.okrug.journal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/// The table of cells. Every statement takes a whole set of rows, as one JSON parameter, so that a paste of
/// three hundred cells costs as many round trips as one mark.
@Repository
class StoredCells {

    private static final String CELL = "c.lesson, c.pupil, c.mark, c.second_mark, c.absence, c.late_minutes, c.comment,"
            + " c.staff_comment, c.put_at, c.version, c.changed_by, c.changed_at";

    private final JdbcClient sql;
    private final JsonMapper json;

    StoredCells(JdbcClient sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /// The cells of these keys, locked until the transaction ends, in an order that cannot deadlock.
    Map<StoredCell.Key, StoredCell> lock(Collection<StoredCell.Key> keys) {
        var cells = new HashMap<StoredCell.Key, StoredCell>();
        // The lessons, named once more, lead the database to the index whatever it believes about the list of keys.
        sql
                .sql("select " + CELL + """
                         from journal_cell c
                         join jsonb_to_recordset(?::jsonb) as k (lesson uuid, pupil uuid)
                           on k.lesson = c.lesson and k.pupil = c.pupil
                        where c.lesson = any(?)
                        order by c.lesson, c.pupil
                          for update of c
                        """)
                .param(json.writeValueAsString(keys))
                .param(Columns.uuids(keys.stream().map(StoredCell.Key::lesson).collect(Collectors.toSet())))
                .query(StoredCells::cell)
                .stream()
                .forEach(cell -> cells.put(cell.key(), cell));
        return cells;
    }

    /// Every cell of these lessons that holds anything or once did.
    List<StoredCell> of(Collection<UUID> lessons) {
        if (lessons.isEmpty()) {
            return List.of();
        }
        return sql.sql("select " + CELL + " from journal_cell c where c.lesson = any(:lessons)")
                .param("lessons", Columns.uuids(lessons))
                .query(StoredCells::cell)
                .list();
    }

    /// Those of these lessons in which anybody has a mark.
    Set<UUID> marked(Collection<UUID> lessons) {
        if (lessons.isEmpty()) {
            return Set.of();
        }
        return new HashSet<>(sql.sql("select distinct c.lesson from journal_cell c"
                        + " where c.lesson = any(:lessons) and c.mark is not null")
                .param("lessons", Columns.uuids(lessons))
                .query((row, _) -> Columns.uuid(row, "lesson"))
                .list());
    }

    /// The cells of some pupils in these lessons.
    List<StoredCell> of(Collection<UUID> pupils, Collection<UUID> lessons) {
        if (lessons.isEmpty()) {
            return List.of();
        }
        return sql.sql("select " + CELL
                        + " from journal_cell c where c.lesson = any(:lessons) and c.pupil = any(:pupils)")
                .param("lessons", Columns.uuids(lessons))
                .param("pupils", Columns.uuids(pupils))
                .query(StoredCells::cell)
                .list();
    }

    /// Writes cells over their older versions.
    ///
    /// @return keys that were written; a missing one was written by another at the same moment
    Set<StoredCell.Key> write(Collection<StoredCell> cells) {
        if (cells.isEmpty()) {
            return Set.of();
        }
        var rows = cells.stream().map(Row::of).toList();
        return new HashSet<>(sql.sql("""
                        insert into journal_cell as c
                            (lesson, pupil, mark, second_mark, absence, late_minutes, comment, staff_comment,
                             put_at, version, changed_by, changed_at)
                        select lesson, pupil, mark, second_mark, absence, late_minutes, comment, staff_comment,
                               put_at, version, changed_by, changed_at
                          from jsonb_to_recordset(?::jsonb) as x
                            (lesson uuid, pupil uuid, mark text, second_mark text, absence text, late_minutes smallint,
                             comment text, staff_comment text, put_at timestamptz, version bigint, changed_by uuid, changed_at timestamptz)
                         order by lesson, pupil
                        on conflict (lesson, pupil) do update
                           set mark = excluded.mark, second_mark = excluded.second_mark, absence = excluded.absence,
                               late_minutes = excluded.late_minutes, comment = excluded.comment,
                               staff_comment = excluded.staff_comment, put_at = excluded.put_at, version = excluded.version,
                               changed_by = excluded.changed_by, changed_at = excluded.changed_at
                         where c.version < excluded.version
                        returning c.lesson, c.pupil
                        """)
                .param(json.writeValueAsString(rows))
                .query((row, _) -> new StoredCell.Key(Columns.uuid(row, "lesson"), Columns.uuid(row, "pupil")))
                .list());
    }

    private record Row(
            UUID lesson,
            UUID pupil,
            @Nullable String mark,
            @Nullable String second_mark,
            @Nullable String absence,
            @Nullable Integer late_minutes,
            @Nullable String comment,
            @Nullable String staff_comment,
            @Nullable Instant put_at,
            long version,
            @Nullable UUID changed_by,
            @Nullable Instant changed_at) {

        static Row of(StoredCell cell) {
            var value = cell.value();
            return new Row(
                    cell.lesson(),
                    cell.pupil(),
                    value.mark(),
                    value.secondMark(),
                    value.absence(),
                    value.lateMinutes(),
                    cell.comment(),
                    cell.staffComment(),
                    cell.putAt(),
                    cell.version(),
                    cell.changedBy(),
                    cell.changedAt());
        }
    }

    private static StoredCell cell(ResultSet row, int number) throws SQLException {
        var value = new CellValue(
                row.getString("mark"),
                row.getString("second_mark"),
                row.getString("absence"),
                row.getObject("late_minutes", Integer.class));
        return new StoredCell(
                Columns.uuid(row, "lesson"),
                Columns.uuid(row, "pupil"),
                value,
                row.getString("comment"),
                row.getString("staff_comment"),
                Columns.instant(row, "put_at"),
                row.getLong("version"),
                row.getObject("changed_by", UUID.class),
                Columns.instant(row, "changed_at"));
    }
}
