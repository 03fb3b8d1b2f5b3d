package app.okrug.school;

import app.okrug.access.Open;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The rooms in which lessons are given.
@Service
@Transactional(readOnly = true)
@Open("the frame of the school is known to everybody in it")
public class Rooms {

    private final JdbcClient sql;

    Rooms(JdbcClient sql) {
        this.sql = sql;
    }

    /// The numbers of all rooms; 9 stands before 10.
    public List<String> numbers() {
        return sql.sql("""
                select number from school_room
                order by coalesce(nullif(regexp_replace(number, '\\D.*$', ''), ''), '999999')::numeric, number
                """).query((row, _) -> row.getString("number")).list();
    }
}
