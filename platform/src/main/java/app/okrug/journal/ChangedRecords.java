package app.okrug.journal;

import app.okrug.journal.StoredRecord.RecordContent;
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

/// The records of lessons that somebody changed between two moments, each with all that has happened to it since.
@Repository
class ChangedRecords {

    private static final RecordContent NOTHING = new RecordContent(null, null, null, null, null);

    private final JdbcClient sql;
    private final JsonMapper json;

    ChangedRecords(JdbcClient sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /// A record and its changes from the first that is asked about, the oldest first.
    ///
    /// @param version of the record as it stands now
    record Story(UUID lesson, long version, List<Mine.Step<RecordContent>> steps) {}

    private record Row(UUID lesson, long version, Mine.Step<RecordContent> step) {}

    /// @param last number of the last change that is looked at
    /// @param most how many records
    List<Story> of(UUID person, Instant from, Instant until, long last, int most) {
        var rows = sql.sql("""
                        with mine as (
                            select lesson, min(number) as earliest
                              from journal_change
                             where at >= :from and at < :until and person = :person and pupil is null
                               and number <= :last
                             group by lesson
                             order by earliest
                             limit :most)
                        select c.lesson, c.number, c.before, c.after, c.person, c.at, coalesce(r.version, 0) as version
                          from mine m
                          join journal_change c
                            on c.lesson = m.lesson and c.pupil is null and c.number >= m.earliest and c.number <= :last
                          left join journal_record r on r.lesson = m.lesson
                         order by m.earliest, c.number
                        """)
                .param("person", person)
                .param("from", OffsetDateTime.ofInstant(from, ZoneOffset.UTC))
                .param("until", OffsetDateTime.ofInstant(until, ZoneOffset.UTC))
                .param("last", last)
                .param("most", most)
                .query(this::row)
                .list();
        var steps = new LinkedHashMap<UUID, List<Mine.Step<RecordContent>>>();
        var versions = new LinkedHashMap<UUID, Long>();
        for (var row : rows) {
            steps.computeIfAbsent(row.lesson(), _ -> new ArrayList<>()).add(row.step());
            versions.put(row.lesson(), row.version());
        }
        return steps.entrySet().stream()
                .map(entry -> new Story(
                        entry.getKey(), Objects.requireNonNull(versions.get(entry.getKey())), entry.getValue()))
                .toList();
    }

    private Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                Columns.uuid(row, "lesson"),
                row.getLong("version"),
                new Mine.Step<>(
                        row.getLong("number"),
                        content(row.getString("before")),
                        content(row.getString("after")),
                        Columns.uuid(row, "person"),
                        Objects.requireNonNull(Columns.instant(row, "at"))));
    }

    private RecordContent content(@Nullable String stored) {
        return stored == null ? NOTHING : json.readValue(stored, RecordContent.class);
    }
}
