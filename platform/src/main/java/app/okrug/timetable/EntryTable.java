package app.okrug.timetable;

import app.okrug.curriculum.CourseId;
import app.okrug.database.Columns;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/// The places of the week, one by one. Only those of drafts are written.
@Component
class EntryTable {

    private static final String COLUMNS = """
            select e.id, e.edition, e.course, e.weekday, e.number, r.number as room, e.parity, e.pinned, e.version
            from timetable_entry e
            left join school_room r on r.id = e.room
            """;

    private final JdbcClient sql;

    EntryTable(JdbcClient sql) {
        this.sql = sql;
    }

    List<WeekEntry> of(EditionId edition) {
        return sql.sql(COLUMNS + "where e.edition = :edition order by e.weekday, e.number, e.id")
                .param("edition", edition.value())
                .query(EntryTable::entry)
                .list();
    }

    Optional<EditionId> edition(EntryId id) {
        return sql.sql("select edition from timetable_entry where id = :id")
                .param("id", id.value())
                .query(UUID.class)
                .optional()
                .map(EditionId::new);
    }

    void add(EditionId edition, WeekEntry entry) {
        written(values(
                sql.sql("""
                        insert into timetable_entry (id, edition, course, weekday, number, room, parity, pinned)
                        select :id, :edition, :course, :weekday, :number,
                               (select r.id from school_room r where r.number = :room), :parity, :pinned
                        """)
                        .param("edition", edition.value())
                        .param("course", entry.course().value()),
                entry));
    }

    /// All in one statement; the database gives them their ids.
    void addAll(EditionId edition, List<WeekEntry> entries) {
        sql.sql("""
                insert into timetable_entry (id, edition, course, weekday, number, room, parity, pinned)
                select gen_random_uuid(), :edition, given.course, given.weekday, given.number, r.id,
                       given.parity, given.pinned
                from unnest(:courses, :weekdays, :numbers, :rooms, :parities, :pins)
                    as given (course, weekday, number, room, parity, pinned)
                left join school_room r on r.number = given.room
                """)
                .param("edition", edition.value())
                .param("courses", Columns.uuids(entries, entry -> entry.course().value()))
                .param(
                        "weekdays",
                        Columns.numbers(entries, entry -> entry.weekday().getValue()))
                .param("numbers", Columns.numbers(entries, WeekEntry::number))
                .param("rooms", Columns.texts(entries, WeekEntry::room))
                .param(
                        "parities",
                        Columns.numbers(entries, entry -> entry.parity().ordinal()))
                .param("pins", Columns.flags(entries, WeekEntry::pinned))
                .update();
    }

    /// @return whether it was still as the caller has read it
    boolean write(WeekEntry entry) {
        return written(values(sql.sql("""
                        update timetable_entry
                        set weekday = :weekday, number = :number, parity = :parity, pinned = :pinned,
                            room = (select r.id from school_room r where r.number = :room), version = version + 1
                        where id = :id and version = :version
                        """).param("version", entry.version()), entry)) == 1;
    }

    /// @return whether it was still as the caller has read it
    boolean remove(EntryId id, long version) {
        return sql.sql("delete from timetable_entry where id = :id and version = :version")
                        .param("id", id.value())
                        .param("version", version)
                        .update()
                == 1;
    }

    private static StatementSpec values(StatementSpec statement, WeekEntry entry) {
        return statement
                .param("id", entry.id().value())
                .param("weekday", entry.weekday().getValue())
                .param("number", entry.number())
                .param("room", entry.room())
                .param("parity", entry.parity().ordinal())
                .param("pinned", entry.pinned());
    }

    private static int written(StatementSpec statement) {
        try {
            return statement.update();
        } catch (DuplicateKeyException taken) {
            throw new TakenPlace();
        }
    }

    private static WeekEntry entry(ResultSet row, int number) throws SQLException {
        return new WeekEntry(
                new EntryId(row.getObject("id", UUID.class)),
                new CourseId(row.getObject("course", UUID.class)),
                DayOfWeek.of(row.getInt("weekday")),
                row.getInt("number"),
                row.getString("room"),
                Parity.stored(row.getInt("parity")),
                row.getBoolean("pinned"),
                row.getLong("version"));
    }
}
