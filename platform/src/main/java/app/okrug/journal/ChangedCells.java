package app.okrug.journal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/// The cells that somebody changed between two moments, each with all that has happened in it since.
@Repository
class ChangedCells {

    private final JdbcClient sql;
    private final JsonMapper json;

    ChangedCells(JdbcClient sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /// A cell and its changes from the first that is asked about, the oldest first.
    ///
    /// @param version of the cell as it stands now
    record Story(StoredCell.Key key, long version, List<Mine.Step<CellContent>> steps) {}

    private record Row(StoredCell.Key key, long version, Mine.Step<CellContent> step) {}

    /// @param last number of the last change that is looked at
    /// @param most how many cells
    List<Story> of(UUID person, Instant from, Instant until, long last, int most) {
        var rows = sql.sql("""
                        with mine as (
                            select lesson, pupil, min(number) as earliest
                              from journal_change
                             where at >= :from and at < :until and person = :person and pupil is not null
                               and number <= :last
                             group by lesson, pupil
                             order by earliest
                             limit :most)
                        select c.lesson, c.pupil, c.number, c.before, c.after, c.person, c.at,
                               coalesce(k.version, 0) as version
                          from mine m
                          join journal_change c
                            on c.lesson = m.lesson and c.pupil = m.pupil and c.number >= m.earliest and c.number <= :last
                          left join journal_cell k on k.lesson = m.lesson and k.pupil = m.pupil
                         order by m.earliest, c.number
                        """)
                .param("person", person)
                .param("from", moment(from))
                .param("until", moment(until))
                .param("last", last)
                .param("most", most)
                .query(this::row)
                .list();
        var steps = new LinkedHashMap<StoredCell.Key, List<Mine.Step<CellContent>>>();
        var versions = new LinkedHashMap<StoredCell.Key, Long>();
        for (var row : rows) {
            steps.computeIfAbsent(row.key(), _ -> new ArrayList<>()).add(row.step());
            versions.put(row.key(), row.version());
        }
        return steps.entrySet().stream()
                .map(entry -> new Story(
                        entry.getKey(), Objects.requireNonNull(versions.get(entry.getKey())), entry.getValue()))
                .toList();
    }

    /// The number of the newest change; 0 while there is none.
    long newest() {
        return sql.sql("select coalesce(max(number), 0) as newest from journal_change")
                .query((row, _) -> row.getLong("newest"))
                .single();
    }

    private Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                new StoredCell.Key(Columns.uuid(row, "lesson"), Columns.uuid(row, "pupil")),
                row.getLong("version"),
                new Mine.Step<>(
                        row.getLong("number"),
                        content(row.getString("before")),
                        content(row.getString("after")),
                        Columns.uuid(row, "person"),
                        Objects.requireNonNull(Columns.instant(row, "at"))));
    }

    private CellContent content(@Nullable String stored) {
        return stored == null ? new CellContent("", null, null) : json.readValue(stored, CellContent.class);
    }

    private static OffsetDateTime moment(Instant moment) {
        return OffsetDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}
