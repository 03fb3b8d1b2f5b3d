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
import org.jspecify.annotations.Nullable;
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

    void add(ImportLine line) {
        sql.sql("""
                insert into onboarding_import
                    (id, batch, file_name, file_hash, kind, rows_read, added, changed, same, applied_by, applied_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """)
                .params(
                        UUID.randomUUID(),
                        line.batch().value(),
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
        return sql.sql("""
                select i.*, b.undone_at from onboarding_import i join onboarding_batch b on b.id = i.batch
                order by i.applied_at desc, i.file_name limit ?
                """)
                .param(most)
                .query((row, _) -> new ImportLine(
                        new BatchId(row.getObject("batch", UUID.class)),
                        row.getString("file_name"),
                        row.getString("file_hash"),
                        Kind.valueOf(row.getString("kind")),
                        row.getInt("rows_read"),
                        row.getInt("added"),
                        row.getInt("changed"),
                        row.getInt("same"),
                        new UserId(row.getObject("applied_by", UUID.class)),
                        row.getObject("applied_at", OffsetDateTime.class).toInstant(),
                        moment(row.getObject("undone_at", OffsetDateTime.class))))
                .list();
    }

    /// When files of these contents were applied last.
    Map<String, Instant> appliedBefore(Collection<String> hashes) {
        var found = new HashMap<String, Instant>();
        sql.sql("""
                        select i.file_hash, max(i.applied_at) from onboarding_import i
                        join onboarding_batch b on b.id = i.batch and b.undone_at is null
                        where i.file_hash = any(?) group by i.file_hash
                        """).param(hashes.toArray(String[]::new)).query(row -> {
            found.put(row.getString(1), row.getObject(2, OffsetDateTime.class).toInstant());
        });
        return found;
    }

    private static @Nullable Instant moment(@Nullable OffsetDateTime stored) {
        return stored == null ? null : stored.toInstant();
    }
}
