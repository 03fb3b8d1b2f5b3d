package app.okrug.timetable;

import app.okrug.school.YearId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Where the editions of the timetable are written down. Each of those published ends the day before the next
/// begins.
@Component
class EditionTable {

    private static final String COLUMNS = """
            select v.id, v.year, v.name, v.published_at is not null as published, v.starts_on, v.ends_on, v.version,
                   (select count(*) from timetable_entry e where e.edition = v.id) as entries
            from timetable_edition v
            """;

    private final JdbcClient sql;
    private final Clock clock;

    EditionTable(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    List<EditionLine> ofYear(YearId year) {
        return sql.sql(COLUMNS + "where v.year = :year order by v.starts_on desc nulls first, v.made_at desc")
                .param("year", year.value())
                .query(EditionTable::line)
                .list();
    }

    EditionLine get(EditionId id) {
        return sql.sql(COLUMNS + "where v.id = :id")
                .param("id", id.value())
                .query(EditionTable::line)
                .optional()
                .orElseThrow(() -> new UnknownEdition(id));
    }

    /// Reads an edition that must be a draft.
    EditionLine draft(EditionId id) {
        var edition = get(id);
        if (edition.published()) {
            throw new NotADraft(id);
        }
        return edition;
    }

    /// The one that people are taught by on a day.
    Optional<EditionLine> inForce(YearId year, LocalDate day) {
        return sql.sql(COLUMNS + """
                where v.year = :year and v.published_at is not null
                  and v.starts_on <= :day and (v.ends_on is null or v.ends_on >= :day)
                """)
                .param("year", year.value())
                .param("day", day)
                .query(EditionTable::line)
                .optional();
    }

    /// Keeps others who publish in the same year waiting until this transaction ends.
    void alone(YearId year) {
        sql.sql("select id from school_year where id = :year for update")
                .param("year", year.value())
                .query(UUID.class)
                .single();
    }

    EditionId add(YearId year, String name) {
        var id = new EditionId(UUID.randomUUID());
        sql.sql("insert into timetable_edition (id, year, name, made_at) values (:id, :year, :name, :now)")
                .param("id", id.value())
                .param("year", year.value())
                .param("name", name)
                .param("now", now())
                .update();
        return id;
    }

    /// Copies the places of one week into another that has none.
    void copy(EditionId from, EditionId to) {
        sql.sql("""
                insert into timetable_entry (id, edition, course, weekday, number, room, parity, pinned)
                select gen_random_uuid(), :to, e.course, e.weekday, e.number, e.room, e.parity, e.pinned
                from timetable_entry e
                where e.edition = :from
                """).param("from", from.value()).param("to", to.value()).update();
    }

    /// @return whether it was still as the caller has read it
    boolean rename(EditionId id, String name, long version) {
        return sql.sql("""
                        update timetable_edition set name = :name, version = version + 1
                        where id = :id and version = :version
                        """)
                        .param("id", id.value())
                        .param("name", name)
                        .param("version", version)
                        .update()
                == 1;
    }

    void delete(EditionId id) {
        sql.sql("delete from timetable_entry where edition = :id")
                .param("id", id.value())
                .update();
        sql.sql("delete from timetable_edition where id = :id and published_at is null")
                .param("id", id.value())
                .update();
    }

    /// Lets an edition be in force from a day on. One that begins on the same day or later becomes a draft
    /// again; the one before ends.
    void publish(EditionLine edition, LocalDate day) {
        in("""
                update timetable_edition
                set published_at = null, starts_on = null, ends_on = null, version = version + 1
                where year = :year and published_at is not null and starts_on >= :day
                """, edition.year(), day).update();
        end(edition.year(), day);
        begin(edition.id(), day, null);
    }

    /// Ends the edition in force the day before.
    void end(YearId year, LocalDate day) {
        in("""
                update timetable_edition set ends_on = :day - 1, version = version + 1
                where year = :year and published_at is not null
                  and starts_on < :day and (ends_on is null or ends_on >= :day)
                """, year, day).update();
    }

    void begin(EditionId id, LocalDate day, @Nullable LocalDate last) {
        sql.sql("""
                update timetable_edition
                set published_at = :now, starts_on = :day, ends_on = :last, version = version + 1
                where id = :id
                """)
                .param("now", now())
                .param("day", day)
                .param("last", last)
                .param("id", id.value())
                .update();
    }

    private JdbcClient.StatementSpec in(String statement, YearId year, LocalDate day) {
        return sql.sql(statement).param("year", year.value()).param("day", day);
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private static EditionLine line(ResultSet row, int number) throws SQLException {
        return new EditionLine(
                new EditionId(row.getObject("id", UUID.class)),
                new YearId(row.getObject("year", UUID.class)),
                row.getString("name"),
                row.getBoolean("published"),
                row.getObject("starts_on", LocalDate.class),
                row.getObject("ends_on", LocalDate.class),
                row.getInt("entries"),
                row.getLong("version"));
    }
}
