package app.okrug.onboarding;

import app.okrug.access.UserId;
import app.okrug.onboarding.reading.Column;
import app.okrug.onboarding.reading.Kind;
import app.okrug.onboarding.reading.Synonyms;
import app.okrug.onboarding.reading.Synonyms.Synonym;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// The stored headings of the school.
@Repository
@Transactional
class HeadingTable {

    private final JdbcClient sql;

    HeadingTable(JdbcClient sql) {
        this.sql = sql;
    }

    /// For reading files.
    Synonyms synonyms() {
        return new Synonyms(all().stream()
                .map(line -> new Synonym(line.kind(), line.written(), line.column()))
                .toList());
    }

    List<HeadingLine> all() {
        return sql.sql("""
                select id, kind, written, meaning, learnt_at, version from onboarding_heading
                order by kind, heading
                """).query(HeadingTable::line).list();
    }

    /// Said again, a heading means what was said last.
    void learn(Synonym synonym, UserId by, Instant now) {
        sql.sql("""
                insert into onboarding_heading (id, kind, heading, written, meaning, learnt_by, learnt_at)
                values (:id, :kind, :heading, :written, :meaning, :by, :now)
                on conflict (kind, heading) do update
                set written = excluded.written, meaning = excluded.meaning, learnt_by = excluded.learnt_by,
                    learnt_at = excluded.learnt_at, version = onboarding_heading.version + 1
                """)
                .param("id", UUID.randomUUID())
                .param("kind", synonym.kind().name())
                .param("heading", Synonyms.plain(synonym.heading()))
                .param("written", synonym.heading())
                .param("meaning", synonym.column().name())
                .param("by", by.value())
                .param("now", Batches.stamp(now))
                .update();
    }

    /// @return whether it stood there in this version
    boolean forget(HeadingLine line) {
        return sql.sql("delete from onboarding_heading where id = ? and version = ?")
                        .params(line.id(), line.version())
                        .update()
                == 1;
    }

    private static HeadingLine line(ResultSet row, int number) throws SQLException {
        return new HeadingLine(
                row.getObject("id", UUID.class),
                Kind.valueOf(row.getString("kind")),
                row.getString("written"),
                Column.valueOf(row.getString("meaning")),
                row.getObject("learnt_at", OffsetDateTime.class).toInstant(),
                row.getLong("version"));
    }
}
