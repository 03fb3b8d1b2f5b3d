package app.okrug.people;

import app.okrug.access.Access;
import app.okrug.access.PersonId;
import app.okrug.access.Right;
import app.okrug.access.Target;
import app.okrug.school.SchoolClock;
import app.okrug.school.StaleCopy;
import jakarta.persistence.EntityManager;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Single persons: seen and corrected by those who may for what the person is in the school.
@Service
@Transactional
public class PersonCards {

    private final Access access;
    private final EntityManager entities;
    private final JdbcClient sql;
    private final Pupils pupils;
    private final SchoolClock clock;
    private final ApplicationEventPublisher events;

    PersonCards(
            Access access,
            EntityManager entities,
            JdbcClient sql,
            Pupils pupils,
            SchoolClock clock,
            ApplicationEventPublisher events) {
        this.access = access;
        this.entities = entities;
        this.sql = sql;
        this.pupils = pupils;
        this.clock = clock;
        this.events = events;
    }

    /// @throws UnknownPerson when there is nobody of this id
    @Transactional(readOnly = true)
    public PersonCard card(PersonId person) {
        switch (kind(person)) {
            case PUPIL -> access.require(Right.PUPILS_VIEW, pupil(person));
            case STAFF -> access.require(Right.STAFF_VIEW, Target.school());
            case GUARDIAN -> access.require(Right.GUARDIANS_VIEW, Target.school());
        }
        return stored(person).card();
    }

    /// Writes what is known of a person.
    ///
    /// @throws UnknownPerson when there is nobody of this id
    /// @throws StaleCopy when somebody else has written it since the card was read
    public void change(PersonCard card) {
        var person = card.name().person();
        switch (kind(person)) {
            case PUPIL -> access.require(Right.PUPILS_EDIT, pupil(person));
            case STAFF -> access.require(Right.STAFF_EDIT, Target.school());
            case GUARDIAN -> access.require(Right.GUARDIANS_EDIT, Target.school());
        }

        var stored = stored(person);
        if (stored.card().version() != card.version()) {
            throw new StaleCopy("a person");
        }
        stored.write(card);
        events.publishEvent(new PersonCorrected(person));
    }

    /// What decides which right is needed: who is on the staff is seen as such, whatever else he is.
    private enum Kind {
        STAFF,
        PUPIL,
        GUARDIAN
    }

    private Kind kind(PersonId person) {
        return sql.sql("""
                select case when exists (select from people_staff_member where person = :person) then 'STAFF'
                            when exists (select from people_pupil where person = :person) then 'PUPIL'
                            else 'GUARDIAN' end
                """)
                .param("person", person.value())
                .query((row, _) -> Kind.valueOf(row.getString(1)))
                .single();
    }

    private Target pupil(PersonId person) {
        var schoolClass =
                pupils.classOf(person, clock.today()).map(line -> line.id().value());
        return Target.pupil(person.value(), schoolClass.orElse(null));
    }

    private Person stored(PersonId person) {
        var found = entities.find(Person.class, person);
        if (found == null) {
            throw new UnknownPerson(person.value().toString());
        }
        return found;
    }
}
