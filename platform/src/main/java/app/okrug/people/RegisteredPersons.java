package app.okrug.people;

import app.okrug.access.Open;
import app.okrug.access.PersonId;
import app.okrug.school.SchoolClock;
import app.okrug.school.YearId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Everybody in the register with what tells them apart, for comparing whole lists with it: an import, the giving of
/// accounts. Those who have left are among them: a list may bring them back.
@Service
@Transactional(readOnly = true)
@Open("the import asks for the right to import; nothing here is shown before it has")
public class RegisteredPersons {

    private final JdbcClient sql;
    private final SchoolClock clock;

    RegisteredPersons(JdbcClient sql, SchoolClock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /// A person as the register knows him or her.
    ///
    /// @param number personnel number or number of the personal file; empty for a guardian
    /// @param present whether still in the school
    public record Registered(
            PersonId person,
            PersonName name,
            String number,
            @Nullable LocalDate birthDate,
            @Nullable String snils,
            @Nullable String phone,
            boolean present) {}

    /// A guardian of a pupil.
    public record Guarding(PersonId guardian, String pupilFileNumber) {}

    public List<Registered> staff() {
        return sql.sql("""
                select p.*, m.personnel_number as number, m.dismissed_on is null or m.dismissed_on >= ? as present
                from people_staff_member m join people_person p on p.id = m.person
                """)
                .param(clock.today())
                .query(RegisteredPersons::registered)
                .list();
    }

    public List<Registered> pupils() {
        return of("""
                select p.*, u.file_number as number, u.left_on is null as present
                from people_pupil u join people_person p on p.id = u.person
                """);
    }

    /// Those who answer for somebody who is still in the school are present.
    public List<Registered> guardians() {
        return of("""
                select p.*, '' as number, exists (
                    select from people_guardianship g join people_pupil u on u.person = g.pupil
                    where g.guardian = p.id and g.ends_on is null and u.left_on is null) as present
                from people_person p
                where exists (select from people_guardianship g where g.guardian = p.id)
                """);
    }

    /// Who answers for whom.
    public List<Guarding> guardings() {
        return sql.sql("""
                select g.guardian, u.file_number
                from people_guardianship g join people_pupil u on u.person = g.pupil
                where g.ends_on is null
                """)
                .query((row, _) ->
                        new Guarding(new PersonId(row.getObject("guardian", UUID.class)), row.getString("file_number")))
                .list();
    }

    /// Where the pupils stand, by the number of the file.
    public Map<String, StandingPupil> standing(YearId year) {
        return sql
                .sql("""
                        select u.file_number, u.left_on, p.id, p.family_name, p.given_name, k.name, m.starts_on,
                               (select max(v.day) from people_movement v
                                where v.pupil = u.person and v.taken_back_at is null) as moved_on
                        from people_pupil u
                        join people_person p on p.id = u.person
                        left join (people_class_membership m
                                   join school_class k on k.id = m.school_class and k.year = :year)
                            on m.pupil = u.person and m.ends_on is null
                        """)
                .param("year", year.value())
                .query((row, _) -> Map.entry(
                        row.getString("file_number"),
                        new StandingPupil(
                                new PersonId(row.getObject("id", UUID.class)),
                                row.getString("family_name"),
                                row.getString("given_name"),
                                row.getString("name"),
                                row.getObject("starts_on", LocalDate.class),
                                row.getObject("left_on", LocalDate.class),
                                row.getObject("moved_on", LocalDate.class))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private List<Registered> of(String select) {
        return sql.sql(select).query(RegisteredPersons::registered).list();
    }

    private static Registered registered(ResultSet row, int number) throws SQLException {
        var name = PersonNames.name(row, number);
        return new Registered(
                name.person(),
                name,
                row.getString("number"),
                row.getObject("birth_date", LocalDate.class),
                row.getString("snils"),
                row.getString("phone"),
                row.getBoolean("present"));
    }
}
