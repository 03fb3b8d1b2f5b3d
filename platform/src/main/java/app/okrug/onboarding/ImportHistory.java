package app.okrug.onboarding;

import app.okrug.access.UserId;
import app.okrug.onboarding.reading.Kind;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What came of imports. Kept; the files are not.
@Component
@Transactional
class ImportHistory {

    private final JdbcClient sql;

    ImportHistory(JdbcClient sql) {
        this.sql = sql;
    }

    void add(BatchId batch, ImportLine line) {
        sql.sql("""
                insert into onboarding_import
                    (id, batch, file_name, file_hash, kind, rows_read, added, changed, same, applied_by, applied_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """)
                .params(
                        UUID.randomUUID(),
                        batch.value(),
                        line.file(),
                        line.hash(),
                        line.kind().name(),
                        line.rows(),
                        line.added(),
                        line.changed(),
                        line.same(),
                        line.appliedBy().value(),
                        Batches.stamp(line.appliedAt()))
                .update();
    }

    /// The latest imports, the newest first.
    List<ImportLine> latest(int most) {
        return sql.sql("select * from onboarding_import order by applied_at desc, file_name limit ?")
                .param(most)
                .query((row, _) -> new ImportLine(
                        row.getString("file_name"),
                        row.getString("file_hash"),
                        Kind.valueOf(row.getString("kind")),
                        row.getInt("rows_read"),
                        row.getInt("added"),
                        row.getInt("changed"),
                        row.getInt("same"),
                        new UserId(row.getObject("applied_by", UUID.class)),
                        row.getObject("applied_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /// When files of these contents were applied last.
    Map<String, Instant> appliedBefore(Collection<String> hashes) {
        var found = new HashMap<String, Instant>();
        sql.sql("select file_hash, max(applied_at) from onboarding_import where file_hash = any(?) group by file_hash")
                .param(hashes.toArray(String[]::new))
                .query(row -> {
                    found.put(
                            row.getString(1),
                            row.getObject(2, OffsetDateTime.class).toInstant());
                });
        return found;
    }
}
