package app.okrug.school;

import app.okrug.access.Open;
import java.time.LocalTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// When lessons begin and end.
@Service
@Transactional(readOnly = true)
@Open("the frame of the school is known to everybody in it")
public class Bells {

    private final JdbcClient sql;

    Bells(JdbcClient sql) {
        this.sql = sql;
    }

    /// All lesson numbers with their times, in order.
    public List<Bell> all() {
        return sql.sql("select number, starts_at, ends_at from school_bell order by number")
                .query((row, _) -> new Bell(
                        row.getInt("number"),
                        row.getObject("starts_at", LocalTime.class),
                        row.getObject("ends_at", LocalTime.class)))
                .list();
    }
}
