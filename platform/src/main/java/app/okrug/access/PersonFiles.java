package app.okrug.access;

import app.okrug.tenancy.SchoolCaches;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The files of persons, in memory.
@Component
class PersonFiles {

    private static final Logger log = LoggerFactory.getLogger(PersonFiles.class);

    private final SchoolCaches.Region<PersonId, PersonFile> remembered;
    private final JdbcClient sql;

    PersonFiles(SchoolCaches caches, JdbcClient sql) {
        this.remembered = caches.region("access.persons", Duration.ofMinutes(30));
        this.sql = sql;
    }

    PersonFile of(PersonId person) {
        return remembered.get(person, this::read);
    }

    void changed() {
        remembered.changed();
    }

    /// The same from the database, for decisions about what has just been written.
    PersonFile read(PersonId person) {
        var assignments = sql.sql("select * from access_assignment where person = ? order by starts_on")
                .param(person.value())
                .query(PersonFiles::assignment)
                .list();
        var grants = sql.sql("select * from access_personal_grant where person = ? order by starts_on")
                .param(person.value())
                .query(PersonFiles::grant)
                .list();
        return new PersonFile(
                assignments.stream().flatMap(Optional::stream).toList(),
                grants.stream().flatMap(Optional::stream).toList());
    }

    /// A role that the program no longer knows gives nothing.
    static Optional<Assignment> assignment(ResultSet row, int number) throws SQLException {
        Role role;
        try {
            role = Role.valueOf(row.getString("role_code"));
        } catch (IllegalArgumentException unknown) {
            log.warn("A stored role is unknown and gives nothing: {}", row.getString("role_code"));
            return Optional.empty();
        }
        return Optional.of(new Assignment(
                row.getObject("id", UUID.class),
                new PersonId(row.getObject("person", UUID.class)),
                role,
                row.getObject("starts_on", LocalDate.class),
                row.getObject("ends_on", LocalDate.class),
                person(row.getObject("acting_for", UUID.class)),
                person(row.getObject("handed_by", UUID.class)),
                person(row.getObject("assigned_by", UUID.class)),
                row.getString("reason")));
    }

    static Optional<PersonalGrant> grant(ResultSet row, int number) throws SQLException {
        return known(Right.class, row.getString("right_code")).isEmpty()
                ? Optional.empty()
                : Optional.of(new PersonalGrant(
                        row.getObject("id", UUID.class),
                        new PersonId(row.getObject("person", UUID.class)),
                        Right.valueOf(row.getString("right_code")),
                        row.getString("state").equals("allow"),
                        Scope.read(row.getString("scopes")),
                        row.getObject("starts_on", LocalDate.class),
                        row.getObject("ends_on", LocalDate.class),
                        person(row.getObject("handed_by", UUID.class)),
                        person(row.getObject("granted_by", UUID.class)),
                        row.getString("reason")));
    }

    private static <E extends Enum<E>> Optional<E> known(Class<E> kind, String code) {
        for (var value : kind.getEnumConstants()) {
            if (value.name().equals(code)) {
                return Optional.of(value);
            }
        }
        log.warn("A stored {} is unknown and gives nothing: {}", kind.getSimpleName(), code);
        return Optional.empty();
    }

    private static @Nullable PersonId person(@Nullable UUID id) {
        return id == null ? null : new PersonId(id);
    }
}
