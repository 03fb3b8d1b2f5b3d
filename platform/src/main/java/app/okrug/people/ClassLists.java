package app.okrug.people;

import static app.okrug.access.Right.SCHOOL_YEAR_VIEW;

import app.okrug.access.Access;
import app.okrug.access.Open;
import app.okrug.access.PersonId;
import app.okrug.access.Target;
import app.okrug.school.ClassId;
import app.okrug.school.ClassLine;
import app.okrug.school.YearId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The classes with their size and those responsible for them.
@Service
@Transactional(readOnly = true)
public class ClassLists {

    private final Access access;
    private final JdbcClient sql;

    ClassLists(Access access, JdbcClient sql) {
        this.access = access;
        this.sql = sql;
    }

    /// All classes of a year as they are on a day; 2А stands before 10А.
    public List<ClassSummary> ofYear(YearId year, LocalDate day) {
        access.require(SCHOOL_YEAR_VIEW, Target.school());

        return sql.sql("""
                select k.id as class_id, k.year, k.parallel, k.letter, k.name, p.id, p.family_name, p.given_name,
                       p.patronymic,
                       (select count(*) from people_class_membership m
                        where m.school_class = k.id and m.starts_on <= :day
                          and (m.ends_on is null or m.ends_on >= :day)) as pupils
                from school_class k
                left join people_class_teacher t
                    on t.school_class = k.id and t.starts_on <= :day and (t.ends_on is null or t.ends_on >= :day)
                left join people_person p on p.id = t.person
                where k.year = :year
                order by k.parallel, k.name, k.id, p.family_name, p.given_name, p.id
                """).param("year", year.value()).param("day", day).query(rows -> {
            var lines = new ArrayList<ClassSummary>();
            while (rows.next()) {
                var line = summary(rows);
                if (!lines.isEmpty() && lines.getLast().schoolClass().equals(line.schoolClass())) {
                    var before = lines.removeLast();
                    var teachers = new ArrayList<>(before.classTeachers());
                    teachers.addAll(line.classTeachers());
                    line = new ClassSummary(before.schoolClass(), before.pupils(), teachers);
                }
                lines.add(line);
            }
            return lines;
        });
    }

    /// The classes that a person leads on a day.
    @Open("who leads a class is known to everybody in the school")
    public List<ClassLine> ledBy(PersonId person, LocalDate day) {
        return sql.sql("""
                select k.id as class_id, k.year, k.parallel, k.letter, k.name
                from people_class_teacher t
                join school_class k on k.id = t.school_class
                where t.person = :person and t.starts_on <= :day and (t.ends_on is null or t.ends_on >= :day)
                order by k.parallel, k.name
                """)
                .param("person", person.value())
                .param("day", day)
                .query((row, _) -> schoolClass(row))
                .list();
    }

    /// Who leads a class on a day.
    @Open("who leads a class is known to everybody in the school")
    public List<PersonName> classTeachersOf(ClassId schoolClass, LocalDate day) {
        return sql.sql("""
                select p.id, p.family_name, p.given_name, p.patronymic
                from people_class_teacher t
                join people_person p on p.id = t.person
                where t.school_class = :class and t.starts_on <= :day and (t.ends_on is null or t.ends_on >= :day)
                order by p.family_name, p.given_name, p.id
                """)
                .param("class", schoolClass.value())
                .param("day", day)
                .query(PersonNames::name)
                .list();
    }

    private static ClassSummary summary(ResultSet row) throws SQLException {
        var teacher = row.getObject("id", UUID.class);
        return new ClassSummary(
                schoolClass(row),
                row.getInt("pupils"),
                teacher == null ? List.of() : List.of(PersonNames.name(row, 0)));
    }

    private static ClassLine schoolClass(ResultSet row) throws SQLException {
        return new ClassLine(
                new ClassId(row.getObject("class_id", UUID.class)),
                new YearId(row.getObject("year", UUID.class)),
                row.getInt("parallel"),
                row.getString("letter"),
                row.getString("name"));
    }
}
