package app.okrug.people;

import app.okrug.access.Category;
import app.okrug.access.PersonId;
import app.okrug.access.RelationSource;
import app.okrug.access.Relations;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Who leads which class, who is in which class, and whose guardian somebody is.
@Component
class PeopleRelations implements RelationSource {

    private final JdbcClient sql;

    PeopleRelations(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Relations of(PersonId person, Category category, LocalDate day) {
        return switch (category) {
            case STAFF -> new Relations(Set.of(), classesLed(person, day), Set.of());
            case PUPIL -> new Relations(Set.of(), classesAttended(person, day), Set.of(person.value()));
            case GUARDIAN -> ofGuardian(person, day);
        };
    }

    private Set<UUID> classesLed(PersonId person, LocalDate day) {
        return sql.sql("""
                select school_class from people_class_teacher
                where person = :person and starts_on <= :day and (ends_on is null or ends_on >= :day)
                """)
                .param("person", person.value())
                .param("day", day)
                .query((row, _) -> row.getObject(1, UUID.class))
                .set();
    }

    private Set<UUID> classesAttended(PersonId pupil, LocalDate day) {
        return sql.sql("""
                select school_class from people_class_membership
                where pupil = :person and starts_on <= :day and (ends_on is null or ends_on >= :day)
                """)
                .param("person", pupil.value())
                .param("day", day)
                .query((row, _) -> row.getObject(1, UUID.class))
                .set();
    }

    /// A guardian keeps seeing a child between two classes and in summer.
    private Relations ofGuardian(PersonId guardian, LocalDate day) {
        var classes = new HashSet<UUID>();
        var pupils = new HashSet<UUID>();
        sql.sql("""
                select g.pupil, m.school_class
                from people_guardianship g
                left join people_class_membership m
                    on m.pupil = g.pupil and m.starts_on <= :day and (m.ends_on is null or m.ends_on >= :day)
                where g.guardian = :person and g.legal and (g.ends_on is null or g.ends_on >= :day)
                """).param("person", guardian.value()).param("day", day).query(row -> {
            pupils.add(row.getObject("pupil", UUID.class));
            var schoolClass = row.getObject("school_class", UUID.class);
            if (schoolClass != null) {
                classes.add(schoolClass);
            }
        });
        return new Relations(Set.of(), classes, pupils);
    }
}
