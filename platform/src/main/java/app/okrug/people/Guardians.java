package app.okrug.people;

import static app.okrug.access.Right.GUARDIANS_VIEW;

import app.okrug.access.Access;
import app.okrug.access.Open;
import app.okrug.access.PersonId;
import app.okrug.access.Target;
import app.okrug.school.ClassId;
import app.okrug.school.Found;
import app.okrug.school.Part;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Guardians and whose guardians they are.
@Service
@Transactional(readOnly = true)
public class Guardians {

    private static final String COLUMNS = """
            select p.id, p.family_name, p.given_name, p.patronymic, p.phone, p.email, g.pupil, g.kinship,
                   g.paper_extract, count(*) over () as total
            from people_guardianship g
            join people_person p on p.id = g.guardian
            """;
    private static final String ORDER = " order by p.family_name, p.given_name, p.patronymic, p.id, g.pupil ";

    private final Access access;
    private final Pupils pupils;
    private final JdbcClient sql;

    Guardians(Access access, Pupils pupils, JdbcClient sql) {
        this.access = access;
        this.pupils = pupils;
        this.sql = sql;
    }

    /// The guardians of a pupil on a day.
    public List<GuardianLine> ofPupil(PersonId pupil, LocalDate day) {
        var schoolClass =
                pupils.classOf(pupil, day).map(line -> line.id().value()).orElse(null);
        access.require(GUARDIANS_VIEW, Target.pupil(pupil.value(), schoolClass));

        return sql.sql(COLUMNS + "where g.pupil = :pupil and (g.ends_on is null or g.ends_on >= :day)" + ORDER)
                .param("pupil", pupil.value())
                .param("day", day)
                .query(Guardians::line)
                .list();
    }

    /// The guardians of all who are in a class on a day, one line for each child.
    public List<GuardianLine> ofClass(ClassId schoolClass, LocalDate day) {
        access.require(GUARDIANS_VIEW, Target.schoolClass(schoolClass.value()));

        return sql.sql(COLUMNS + """
                join people_class_membership m
                    on m.pupil = g.pupil and m.starts_on <= :day and (m.ends_on is null or m.ends_on >= :day)
                where m.school_class = :class and (g.ends_on is null or g.ends_on >= :day)
                """ + ORDER)
                .param("class", schoolClass.value())
                .param("day", day)
                .query(Guardians::line)
                .list();
    }

    /// Those of the whole school whose name, phone or e-mail holds the words, one line for each child.
    public Found<GuardianLine> find(String words, Part part) {
        access.require(GUARDIANS_VIEW, Target.school());

        return sql.sql(COLUMNS + """
                where concat_ws(' ', p.family_name, p.given_name, p.patronymic, p.phone, p.email) ilike :words
                """ + ORDER + "offset :from limit :size")
                .param("words", Words.anywhere(words))
                .param("from", part.from())
                .param("size", part.size())
                .query(Lists.found(Guardians::line));
    }

    /// The children of a guardian, the youngest class first.
    @Open("the asking feature decides; no personal data beyond names and classes")
    public List<ChildLine> childrenOf(PersonId guardian, LocalDate day) {
        return sql.sql("""
                select p.id, p.family_name, p.given_name, p.patronymic, m.school_class, k.name as class_name
                from people_guardianship g
                join people_person p on p.id = g.pupil
                left join people_class_membership m
                    on m.pupil = g.pupil and m.starts_on <= :day and (m.ends_on is null or m.ends_on >= :day)
                left join school_class k on k.id = m.school_class
                where g.guardian = :guardian and g.legal and (g.ends_on is null or g.ends_on >= :day)
                order by k.parallel nulls last, k.name, p.family_name, p.given_name, p.id
                """)
                .param("guardian", guardian.value())
                .param("day", day)
                .query((row, number) -> {
                    var schoolClass = row.getObject("school_class", UUID.class);
                    return new ChildLine(
                            PersonNames.name(row, number),
                            schoolClass == null ? null : new ClassId(schoolClass),
                            row.getString("class_name"));
                })
                .list();
    }

    private static GuardianLine line(ResultSet row, int number) throws SQLException {
        return new GuardianLine(
                PersonNames.name(row, number),
                new PersonId(row.getObject("pupil", UUID.class)),
                row.getString("kinship"),
                row.getString("phone"),
                row.getString("email"),
                row.getBoolean("paper_extract"));
    }
}
