package app.okrug.school;

import app.okrug.access.Open;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The academic years of the school.
@Service
@Transactional(readOnly = true)
@Open("the frame of the school is known to everybody in it")
public class Years {

    private static final String COLUMNS = "select id, name, starts_on, ends_on from school_year ";

    private final JdbcClient sql;
    private final SchoolClock clock;

    Years(JdbcClient sql, SchoolClock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /// The year that a day belongs to: the one it lies in, in summer the coming one, and when there is none yet the
    /// last.
    ///
    /// @return empty in a school whose year has not been brought in
    public Optional<YearLine> current(LocalDate day) {
        return sql.sql(COLUMNS + "order by ends_on < :day, abs(starts_on - :day) limit 1")
                .param("day", day)
                .query(Years::line)
                .optional();
    }

    /// The year of today.
    ///
    /// @throws NoYearYet in a school whose year has not been brought in
    public YearLine current() {
        return current(clock.today()).orElseThrow(NoYearYet::new);
    }

    /// All years, the latest first.
    public List<YearLine> all() {
        return sql.sql(COLUMNS + "order by starts_on desc").query(Years::line).list();
    }

    private static YearLine line(ResultSet row, int number) throws SQLException {
        return new YearLine(
                new YearId(row.getObject("id", UUID.class)),
                row.getString("name"),
                row.getObject("starts_on", LocalDate.class),
                row.getObject("ends_on", LocalDate.class));
    }
}
