package app.okrug.files;

import app.okrug.quotas.StoredFiles;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// How much the files of the current school take, as their lines say.
@Component
class StoredSum implements StoredFiles {

    private final JdbcClient sql;

    StoredSum(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public long bytes() {
        return sql.sql("select coalesce(sum(size), 0) as bytes from files_file")
                .query((row, _) -> row.getLong("bytes"))
                .single();
    }
}
