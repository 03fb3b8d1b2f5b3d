package app.okrug.curriculum;

import app.okrug.access.Open;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What the subjects of the school are called.
@Service
@Transactional(readOnly = true)
@Open("the names of subjects are known to everybody in a school")
public class SubjectNames {

    private final JdbcClient sql;

    SubjectNames(JdbcClient sql) {
        this.sql = sql;
    }

    /// All of them, by name.
    public List<String> all() {
        return sql.sql("select name from curriculum_subject order by name")
                .query((row, _) -> row.getString("name"))
                .list();
    }
}
