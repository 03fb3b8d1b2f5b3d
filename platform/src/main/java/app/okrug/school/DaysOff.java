package app.okrug.school;

import app.okrug.access.Open;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Days inside terms on which no lessons are held. The gaps between terms are not listed here.
@Service
@Transactional
public class DaysOff {

    private final JdbcClient sql;

    DaysOff(JdbcClient sql) {
        this.sql = sql;
    }

    /// The days off from one day to another, both included.
    @Transactional(readOnly = true)
    @Open("the frame of the school is known to everybody in it")
    public List<DayOff> between(LocalDate from, LocalDate to) {
        return sql.sql("select day, name from school_day_off where day between :from and :to order by day")
                .param("from", from)
                .param("to", to)
                .query((row, _) -> new DayOff(row.getObject("day", LocalDate.class), row.getString("name")))
                .list();
    }
}
