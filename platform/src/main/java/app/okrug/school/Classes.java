package app.okrug.school;

import app.okrug.access.Open;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The classes of the school, by year; 2А stands before 10А.
@Service
@Transactional
public class Classes {

    private static final String COLUMNS = "select id, year, parallel, letter, name from school_class ";

    private final JdbcClient sql;

    Classes(JdbcClient sql) {
        this.sql = sql;
    }

    /// All classes of a year.
    @Transactional(readOnly = true)
    @Open("the frame of the school is known to everybody in it")
    public List<ClassLine> ofYear(YearId year) {
        return sql.sql(COLUMNS + "where year = :year order by parallel, letter collate \"ru-x-icu\"")
                .param("year", year.value())
                .query(Classes::line)
                .list();
    }

    /// @throws UnknownClass when there is none of this id
    @Transactional(readOnly = true)
    @Open("the frame of the school is known to everybody in it")
    public ClassLine get(ClassId id) {
        return sql.sql(COLUMNS + "where id = :id")
                .param("id", id.value())
                .query(Classes::line)
                .optional()
                .orElseThrow(() -> new UnknownClass(id.value().toString()));
    }

    /// The class of this name in a year, if there is one.
    @Transactional(readOnly = true)
    @Open("the frame of the school is known to everybody in it")
    public Optional<ClassLine> named(YearId year, ClassName name) {
        return sql.sql(COLUMNS + "where year = :year and parallel = :parallel and letter = :letter")
                .param("year", year.value())
                .param("parallel", name.parallel())
                .param("letter", name.letter())
                .query(Classes::line)
                .optional();
    }

    private static ClassLine line(ResultSet row, int number) throws SQLException {
        return new ClassLine(
                new ClassId(row.getObject("id", UUID.class)),
                new YearId(row.getObject("year", UUID.class)),
                row.getInt("parallel"),
                row.getString("letter"),
                row.getString("name"));
    }
}
