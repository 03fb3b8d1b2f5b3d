package app.okrug.people;

import static app.okrug.access.Right.STAFF_VIEW;

import app.okrug.access.Access;
import app.okrug.access.Open;
import app.okrug.access.PersonId;
import app.okrug.access.Target;
import app.okrug.database.Columns;
import app.okrug.school.Found;
import app.okrug.school.Part;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The members of staff, by name.
@Service
@Transactional(readOnly = true)
public class Staff {

    private static final String COLUMNS = """
            select p.id, p.family_name, p.given_name, p.patronymic, p.phone, p.email, s.personnel_number, s.subjects,
                   s.room, count(*) over () as total,
                   array(select j.title from people_position j
                         where j.person = p.id and j.starts_on <= :day and (j.ends_on is null or j.ends_on >= :day)
                         order by j.title) as positions,
                   array(select k.name from people_class_teacher t join school_class k on k.id = t.school_class
                         where t.person = p.id and t.starts_on <= :day and (t.ends_on is null or t.ends_on >= :day)
                         order by k.parallel, k.name) as classes
            from people_staff_member s
            join people_person p on p.id = s.person
            """;

    private final Access access;
    private final JdbcClient sql;

    Staff(Access access, JdbcClient sql) {
        this.access = access;
        this.sql = sql;
    }

    /// Those who work in the school on a day and whose name, number, job or subject holds the words.
    ///
    /// @param words nothing finds all
    public Found<StaffLine> find(String words, LocalDate day, Part part) {
        access.require(STAFF_VIEW, Target.school());

        return sql.sql(COLUMNS + """
                where (s.dismissed_on is null or s.dismissed_on >= :day)
                  and (concat_ws(' ', p.family_name, p.given_name, p.patronymic, s.personnel_number, s.subjects)
                           ilike :words
                       or exists (select from people_position j where j.person = p.id and j.title ilike :words))
                order by p.family_name, p.given_name, p.patronymic, p.id
                offset :from limit :size
                """)
                .param("day", day)
                .param("words", Words.anywhere(words))
                .param("from", part.from())
                .param("size", part.size())
                .query(Lists.found(Staff::line));
    }

    /// The persons of these personnel numbers; numbers that nobody has are left out.
    @Open("the asking feature decides; no personal data")
    public Map<String, PersonId> numbered(Collection<String> numbers) {
        return sql.sql("""
                select personnel_number, person from people_staff_member where personnel_number = any(:numbers)
                """)
                .param("numbers", Columns.texts(numbers, number -> number))
                .query(rows -> {
                    var found = new HashMap<String, PersonId>();
                    while (rows.next()) {
                        found.put(rows.getString(1), new PersonId(rows.getObject(2, UUID.class)));
                    }
                    return found;
                });
    }

    private static StaffLine line(ResultSet row, int number) throws SQLException {
        return new StaffLine(
                PersonNames.name(row, number),
                row.getString("personnel_number"),
                texts(row, "positions"),
                row.getString("subjects"),
                row.getString("room"),
                row.getString("phone"),
                row.getString("email"),
                texts(row, "classes"));
    }

    static List<String> texts(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }
}
