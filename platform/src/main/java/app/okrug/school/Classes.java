package app.okrug.school;

import static app.okrug.access.Right.IMPORT_RUN;

import app.okrug.access.Access;
import app.okrug.access.Open;
import app.okrug.access.Target;
import app.okrug.database.Columns;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The classes of the school, by year; 2А stands before 10А.
@Service
@Transactional
public class Classes {

    private static final String COLUMNS = "select id, year, parallel, letter, name from school_class ";

    private final Access access;
    private final JdbcClient sql;

    Classes(Access access, JdbcClient sql) {
        this.access = access;
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

    /// Makes the classes of these names that a year does not have yet.
    ///
    /// @return all classes of the year by name
    public Map<ClassName, ClassId> ensure(YearId year, Collection<ClassName> names) {
        access.require(IMPORT_RUN, Target.school());

        var wanted = Set.copyOf(names);
        sql.sql("""
                insert into school_class (id, year, parallel, letter, name)
                select given.id, :year, given.parallel, given.letter, given.name
                from unnest(:ids, :parallels, :letters, :names) as given (id, parallel, letter, name)
                on conflict (year, parallel, letter) do nothing
                """)
                .param("year", year.value())
                .param("ids", Columns.uuids(wanted, _ -> UUID.randomUUID()))
                .param("parallels", Columns.numbers(wanted, ClassName::parallel))
                .param("letters", Columns.texts(wanted, ClassName::letter))
                .param("names", Columns.texts(wanted, ClassName::toString))
                .update();
        return ofYear(year).stream()
                .collect(Collectors.toMap(line -> new ClassName(line.parallel(), line.letter()), ClassLine::id));
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
