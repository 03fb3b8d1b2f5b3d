package app.okrug.people;

import static app.okrug.access.Right.PUPILS_VIEW;

import app.okrug.access.Access;
import app.okrug.access.Open;
import app.okrug.access.PersonId;
import app.okrug.access.Reach;
import app.okrug.access.Target;
import app.okrug.database.Columns;
import app.okrug.school.ClassId;
import app.okrug.school.ClassLine;
import app.okrug.school.Found;
import app.okrug.school.Part;
import app.okrug.school.YearId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The pupils of the school, by class and name.
@Service
@Transactional(readOnly = true)
public class Pupils {

    private static final String COLUMNS = """
            select p.id, p.family_name, p.given_name, p.patronymic, p.sex, p.birth_date, u.file_number, u.subgroup,
                   m.school_class, k.name as class_name, m.starts_on, m.ends_on, count(*) over () as total
            from people_pupil u
            join people_person p on p.id = u.person
            left join people_class_membership m
                on m.pupil = u.person and m.starts_on <= :day and (m.ends_on is null or m.ends_on >= :day)
            left join school_class k on k.id = m.school_class
            """;
    private static final String ORDER = """
             order by k.parallel nulls last, k.name, p.family_name, p.given_name, p.patronymic, p.id
            """;

    private final Access access;
    private final JdbcClient sql;

    Pupils(Access access, JdbcClient sql) {
        this.access = access;
        this.sql = sql;
    }

    /// Those who are in a class on a day.
    public List<PupilLine> ofClass(ClassId schoolClass, LocalDate day) {
        access.require(PUPILS_VIEW, Target.schoolClass(schoolClass.value()));

        return sql.sql(COLUMNS + "where m.school_class = :class" + ORDER)
                .param("day", day)
                .param("class", schoolClass.value())
                .query(Pupils::line)
                .list();
    }

    /// Those whose name or file number holds the words, as far as the acting person may see them.
    ///
    /// @param words nothing finds all
    public Found<PupilLine> find(String words, LocalDate day, Part part) {
        var seen = access.reach(PUPILS_VIEW);
        var classes = switch (seen) {
            case Reach.Everywhere() -> Set.<UUID>of();
            case Reach.Only(var _, var own, var _) -> own;
        };
        var pupils = switch (seen) {
            case Reach.Everywhere() -> Set.<UUID>of();
            case Reach.Only(var _, var _, var own) -> own;
        };
        return sql.sql(COLUMNS + """
                where (:everywhere or m.school_class = any(:classes) or u.person = any(:pupils))
                  and (concat_ws(' ', p.family_name, p.given_name, p.patronymic) ilike :words
                       or u.file_number ilike :words)
                """ + ORDER + "offset :from limit :size")
                .param("day", day)
                .param("everywhere", seen instanceof Reach.Everywhere)
                .param("classes", Columns.uuids(classes, id -> id))
                .param("pupils", Columns.uuids(pupils, id -> id))
                .param("words", Words.anywhere(words))
                .param("from", part.from())
                .param("size", part.size())
                .query(Lists.found(Pupils::line));
    }

    /// The class a pupil is in on a day; empty for who is in none, or is no pupil.
    @Open("the asking feature decides; no personal data beyond the class")
    public Optional<ClassLine> classOf(PersonId pupil, LocalDate day) {
        return sql.sql("""
                select k.id, k.year, k.parallel, k.letter, k.name
                from people_class_membership m
                join school_class k on k.id = m.school_class
                where m.pupil = :pupil and m.starts_on <= :day and (m.ends_on is null or m.ends_on >= :day)
                order by m.starts_on desc
                limit 1
                """)
                .param("pupil", pupil.value())
                .param("day", day)
                .query((row, _) -> new ClassLine(
                        new ClassId(row.getObject("id", UUID.class)),
                        new YearId(row.getObject("year", UUID.class)),
                        row.getInt("parallel"),
                        row.getString("letter"),
                        row.getString("name")))
                .optional();
    }

    private static PupilLine line(ResultSet row, int number) throws SQLException {
        var schoolClass = row.getObject("school_class", UUID.class);
        var sex = row.getString("sex");
        return new PupilLine(
                PersonNames.name(row, number),
                row.getString("file_number"),
                sex == null ? null : Sex.of(sex),
                row.getObject("birth_date", LocalDate.class),
                row.getString("subgroup"),
                schoolClass == null ? null : new ClassId(schoolClass),
                row.getString("class_name"),
                row.getObject("starts_on", LocalDate.class),
                row.getObject("ends_on", LocalDate.class));
    }
}
