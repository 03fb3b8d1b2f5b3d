package app.okrug.people;

import static app.okrug.access.Right.PUPILS_MOVE;
import static app.okrug.access.Right.SUBGROUPS_EDIT;
import static app.okrug.people.PupilMoved.Kind.ARRIVED;
import static app.okrug.people.PupilMoved.Kind.LEFT;
import static app.okrug.people.PupilMoved.Kind.SUBGROUP_CHANGED;
import static app.okrug.people.PupilMoved.Kind.TRANSFERRED;
import static app.okrug.regulation.Parameter.SUBGROUP_TRANSFER_BY_APPLICATION;
import static app.okrug.regulation.Parameter.YEAR_DATA_BY;

import app.okrug.access.Access;
import app.okrug.access.PersonId;
import app.okrug.access.Relationships;
import app.okrug.access.Target;
import app.okrug.regulation.Regulation;
import app.okrug.school.ClassId;
import app.okrug.school.SchoolClock;
import app.okrug.school.YearLine;
import app.okrug.school.Years;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Pupils arriving, changing class or subgroup, and leaving. What was stays in the register with its dates.
@Service
@Transactional
public class Movement {

    private final Access access;
    private final Relationships relationships;
    private final PupilWriting pupils;
    private final Memberships memberships;
    private final Pupils places;
    private final Years years;
    private final Regulation regulation;
    private final SchoolClock clock;
    private final JdbcClient sql;
    private final ApplicationEventPublisher events;

    Movement(
            Access access,
            Relationships relationships,
            PupilWriting pupils,
            Memberships memberships,
            Pupils places,
            Years years,
            Regulation regulation,
            SchoolClock clock,
            JdbcClient sql,
            ApplicationEventPublisher events) {
        this.access = access;
        this.relationships = relationships;
        this.pupils = pupils;
        this.memberships = memberships;
        this.places = places;
        this.years = years;
        this.regulation = regulation;
        this.clock = clock;
        this.sql = sql;
        this.events = events;
    }

    /// Takes a pupil in who was never in the school; the class counts from the day of enrolment.
    public PersonId arrive(PupilRow row) {
        access.require(PUPILS_MOVE, Target.school());

        pupils.apply(List.of(row));
        relationships.changed();
        var pupil = new PersonId(sql.sql("select person from people_pupil where file_number = :number")
                .param("number", row.fileNumber())
                .query(UUID.class)
                .single());
        var day = row.enrolledOn() == null ? clock.today() : row.enrolledOn();
        events.publishEvent(new PupilMoved(pupil, ARRIVED, day, ""));
        return pupil;
    }

    /// Puts a pupil into another class from a day on; also one who left and comes back.
    public void transfer(PersonId pupil, ClassId to, LocalDate day) {
        access.require(PUPILS_MOVE, Target.pupil(pupil.value(), classOn(pupil, day)));

        sql.sql("""
                update people_pupil set left_on = null, version = version + 1
                where person = :pupil and left_on < :day
                """).param("pupil", pupil.value()).param("day", day).update();
        var placing = new Memberships.Placing(UUID.randomUUID(), pupil.value(), to.value(), day);
        memberships.apply(List.of(placing), year(day), day);
        placed(pupil, TRANSFERRED, day);
    }

    /// Lets a pupil go.
    ///
    /// @param lastDay the last day in the class and in the school
    /// @throws NotInAnyClass when the pupil is in none that day
    public void leave(PersonId pupil, LocalDate lastDay) {
        access.require(PUPILS_MOVE, Target.pupil(pupil.value(), classOn(pupil, lastDay)));

        var ended =
                sql.sql("""
                update people_class_membership set ends_on = :day
                where pupil = :pupil and starts_on <= :day and (ends_on is null or ends_on > :day)
                """).param("pupil", pupil.value()).param("day", lastDay).update();
        if (ended == 0) {
            throw new NotInAnyClass(pupil);
        }
        sql.sql("update people_pupil set left_on = :day, version = version + 1 where person = :pupil")
                .param("pupil", pupil.value())
                .param("day", lastDay)
                .update();
        placed(pupil, LEFT, lastDay);
    }

    /// Puts a pupil into another part of the class from a day on.
    ///
    /// @param subgroup `1`, `2` or a name; null takes the pupil out of all parts
    /// @param application number and date of the written application of the parents; may be empty where the act does
    ///        not want one (001 ¶4.6.4)
    /// @throws ApplicationNeeded when the act wants one for a transfer in the year, and there is none
    public void changeSubgroup(PersonId pupil, @Nullable String subgroup, LocalDate day, String application) {
        access.require(SUBGROUPS_EDIT, Target.pupil(pupil.value(), classOn(pupil, day)));
        if (application.isBlank() && wantsApplication(pupil, day)) {
            throw new ApplicationNeeded(regulation.onDay(SUBGROUP_TRANSFER_BY_APPLICATION, day));
        }

        sql.sql("update people_pupil set subgroup = :subgroup, version = version + 1 where person = :pupil")
                .param("pupil", pupil.value())
                .param("subgroup", SubgroupName.of(subgroup))
                .update();
        placed(pupil, SUBGROUP_CHANGED, day, application.strip());
    }

    /// The division at the beginning of the year, until the data of the year are complete, is no transfer; neither is
    /// the first part that a pupil comes to.
    private boolean wantsApplication(PersonId pupil, LocalDate day) {
        var begins = year(day).startsOn();
        var divided = regulation.onDay(YEAR_DATA_BY, day).value().atYear(begins.getYear());
        return day.isAfter(divided)
                && regulation.onDay(SUBGROUP_TRANSFER_BY_APPLICATION, day).value()
                && sql.sql("select subgroup is not null from people_pupil where person = :pupil")
                        .param("pupil", pupil.value())
                        .query(Boolean.class)
                        .single();
    }

    private void placed(PersonId pupil, PupilMoved.Kind kind, LocalDate day) {
        placed(pupil, kind, day, "");
    }

    private void placed(PersonId pupil, PupilMoved.Kind kind, LocalDate day, String application) {
        events.publishEvent(new PupilsPlaced(day));
        events.publishEvent(new PupilMoved(pupil, kind, day, application));
        relationships.changed();
    }

    private YearLine year(LocalDate day) {
        return years.current(day).orElseGet(years::current);
    }

    private @Nullable UUID classOn(PersonId pupil, LocalDate day) {
        return places.classOf(pupil, day).map(line -> line.id().value()).orElse(null);
    }
}
