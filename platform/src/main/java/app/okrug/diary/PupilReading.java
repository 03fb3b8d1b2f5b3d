package app.okrug.diary;

import app.okrug.access.PersonId;
import app.okrug.people.PersonName;
import app.okrug.school.ClassId;
import app.okrug.school.YearId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Whose diary it is, with the class of the day.
@Repository
class PupilReading {

    private final JdbcClient sql;

    PupilReading(JdbcClient sql) {
        this.sql = sql;
    }

    Optional<DiaryPupil> find(PersonId pupil, LocalDate day) {
        return sql.sql("""
                select p.id, p.family_name, p.given_name, p.patronymic, k.id as class, k.name as class_name, k.parallel,
                       k.year
                from people_pupil u
                join people_person p on p.id = u.person
                left join people_class_membership m
                    on m.pupil = u.person and m.starts_on <= :day and (m.ends_on is null or m.ends_on >= :day)
                left join school_class k on k.id = m.school_class
                where u.person = :pupil
                order by m.starts_on desc
                limit 1
                """)
                .param("pupil", pupil.value())
                .param("day", day)
                .query(PupilReading::pupil)
                .optional();
    }

    private static DiaryPupil pupil(ResultSet row, int number) throws SQLException {
        var name = new PersonName(
                new PersonId(row.getObject("id", UUID.class)),
                row.getString("family_name"),
                row.getString("given_name"),
                row.getString("patronymic"));
        var schoolClass = row.getObject("class", UUID.class);
        return schoolClass == null
                ? new DiaryPupil(name, null, null, null, null)
                : new DiaryPupil(
                        name,
                        new ClassId(schoolClass),
                        row.getString("class_name"),
                        row.getInt("parallel"),
                        new YearId(row.getObject("year", UUID.class)));
    }
}
