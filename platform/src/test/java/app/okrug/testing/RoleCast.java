package app.okrug.testing;

import app.okrug.access.Actor;
import app.okrug.access.Category;
import app.okrug.access.PersonId;
import app.okrug.access.Role;
import app.okrug.testing.SchoolFixture.TestSchool;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// One person for each role in a school of the [SchoolFixture], all of them strangers to Anna of 7А and to its maths:
/// the teacher and the class teacher work in 7Б, the pupil and the guardian are those of a classmate.
@Component
public class RoleCast {

    private final SchoolFixture schools;
    private final JdbcClient sql;

    RoleCast(SchoolFixture schools, JdbcClient sql) {
        this.schools = schools;
        this.sql = sql;
    }

    /// Everybody, by what they are.
    public Map<Role, Actor> of(TestSchool school) {
        var cast = new LinkedHashMap<Role, Actor>();
        for (var role : Role.values()) {
            cast.put(role, school.call(() -> stranger(role)));
        }
        return cast;
    }

    private Actor stranger(Role role) {
        return switch (role.name()) {
            case "PUPIL" -> SchoolFixture.actor(schools.pupil("А-2"), Category.PUPIL);
            case "GUARDIAN" -> SchoolFixture.actor(guardianOf("А-2"), Category.GUARDIAN);
            case "TEACHER", "CLASS_TEACHER" -> SchoolFixture.actor(schools.staff("2"), Category.STAFF);
            default -> assigned(role);
        };
    }

    private PersonId guardianOf(String fileNumber) {
        return new PersonId(sql.sql("""
                        select g.guardian from people_guardianship g
                        join people_pupil p on p.person = g.pupil
                        where p.file_number = ?
                        """).param(fileNumber).query(UUID.class).single());
    }

    private Actor assigned(Role role) {
        var somebody = SchoolFixture.actor(new PersonId(UUID.randomUUID()), Category.STAFF);
        sql.sql("""
                insert into access_assignment (id, person, role_code, starts_on, created_at)
                values (gen_random_uuid(), ?, ?, '2020-01-01', now())
                """).params(somebody.person().value(), role.name()).update();
        return somebody;
    }
}
