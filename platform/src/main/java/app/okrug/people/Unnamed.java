package app.okrug.people;

import static app.okrug.access.Right.IMPORT_RUN;
import static app.okrug.access.Right.PUPILS_MOVE;

import app.okrug.access.Access;
import app.okrug.access.PersonId;
import app.okrug.access.Relationships;
import app.okrug.access.Target;
import app.okrug.database.Columns;
import app.okrug.school.ClassName;
import app.okrug.school.SchoolClock;
import app.okrug.school.Years;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The pupils of listed classes whom a list does not name any more. A list that is silent about somebody takes nobody
/// away; whoever brings it in may say that those have left.
@Service
@Transactional
public class Unnamed {

    private final Access access;
    private final Relationships relationships;
    private final Years years;
    private final SchoolClock clock;
    private final ApplicationEventPublisher events;
    private final JdbcClient sql;

    Unnamed(
            Access access,
            Relationships relationships,
            Years years,
            SchoolClock clock,
            ApplicationEventPublisher events,
            JdbcClient sql) {
        this.access = access;
        this.relationships = relationships;
        this.years = years;
        this.clock = clock;
        this.events = events;
        this.sql = sql;
    }

    /// Those who are in these classes today and have none of these file numbers, by class and name.
    @Transactional(readOnly = true)
    public List<UnnamedPupil> among(Collection<ClassName> classes, Collection<String> fileNumbers) {
        access.require(IMPORT_RUN, Target.school());

        return sql.sql("""
                select p.id, p.family_name, p.given_name, u.file_number, k.name as class_name
                from people_class_membership m
                join school_class k on k.id = m.school_class and k.year = :year and k.name = any(:classes)
                join people_pupil u on u.person = m.pupil and u.left_on is null
                join people_person p on p.id = u.person
                where m.ends_on is null and not u.file_number = any(:numbers)
                order by k.parallel, k.name, p.family_name, p.given_name, p.patronymic, p.id
                """)
                .param("year", years.current().id().value())
                .param("classes", Columns.texts(classes, ClassName::toString))
                .param("numbers", Columns.texts(fileNumbers, number -> number))
                .query((row, _) -> new UnnamedPupil(
                        new PersonId(row.getObject("id", UUID.class)),
                        row.getString("class_name"),
                        row.getString("family_name") + " " + row.getString("given_name"),
                        row.getString("file_number")))
                .list();
    }

    /// Lets pupils go; today is their last day.
    public void leave(Collection<PersonId> pupils) {
        access.require(IMPORT_RUN, Target.school());
        access.require(PUPILS_MOVE, Target.school());
        if (pupils.isEmpty()) {
            return;
        }

        var today = clock.today();
        var ids = Columns.uuids(pupils, PersonId::value);
        sql.sql("""
                update people_class_membership set ends_on = greatest(:day, starts_on)
                where pupil = any(:pupils) and ends_on is null
                """).param("day", today).param("pupils", ids).update();
        sql.sql("update people_pupil set left_on = :day, version = version + 1 where person = any(:pupils)")
                .param("day", today)
                .param("pupils", ids)
                .update();
        events.publishEvent(new PupilsPlaced(today));
        pupils.forEach(pupil -> events.publishEvent(new PupilMoved(pupil, PupilMoved.Kind.LEFT, today)));
        relationships.changed();
    }
}
