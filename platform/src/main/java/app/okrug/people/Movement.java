package app.okrug.people;

import static app.okrug.access.Right.GUARDIANS_EDIT;
import static app.okrug.access.Right.PUPILS_MOVE;
import static app.okrug.access.Right.SUBGROUPS_EDIT;
import static app.okrug.people.PupilMoved.Kind.ARRIVED;
import static app.okrug.people.PupilMoved.Kind.LEFT;
import static app.okrug.people.PupilMoved.Kind.SUBGROUP_CHANGED;
import static app.okrug.people.PupilMoved.Kind.TRANSFERRED;

import app.okrug.access.Access;
import app.okrug.access.CurrentActor;
import app.okrug.access.PersonId;
import app.okrug.access.Relationships;
import app.okrug.access.Target;
import app.okrug.school.ClassId;
import app.okrug.school.SchoolClock;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Pupils arriving, changing class or subgroup, and leaving. What was stays in the register with its dates, and every
/// move in the book of movement with its order. Moves of one pupil follow one another: none is put before another.
@Service
@Transactional
public class Movement {

    private final Access access;
    private final Relationships relationships;
    private final MoveRules rules;
    private final MoveTable moves;
    private final PupilWriting pupils;
    private final GuardianWriting guardians;
    private final Memberships memberships;
    private final Pupils places;
    private final SchoolClock today;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Movement(
            Access access,
            Relationships relationships,
            MoveRules rules,
            MoveTable moves,
            PupilWriting pupils,
            GuardianWriting guardians,
            Memberships memberships,
            Pupils places,
            SchoolClock today,
            Clock clock,
            ApplicationEventPublisher events) {
        this.access = access;
        this.relationships = relationships;
        this.rules = rules;
        this.moves = moves;
        this.pupils = pupils;
        this.guardians = guardians;
        this.memberships = memberships;
        this.places = places;
        this.today = today;
        this.clock = clock;
        this.events = events;
    }

    /// Takes a pupil in who was never in the school; the class counts from the day of enrolment.
    ///
    /// @param family who answers for the pupil; a guardian whom the register knows is the same person
    /// @throws UnfitMove when the number of the file or the SNILS is that of a pupil already, or the day is not in
    ///     the year
    public PersonId arrive(PupilRow row, List<GuardianRow> family, Order order) {
        access.require(PUPILS_MOVE, Target.school());
        if (!family.isEmpty()) {
            access.require(GUARDIANS_EDIT, Target.school());
        }

        var day = row.enrolledOn() == null ? today.today() : row.enrolledOn();
        rules.newcomer(row, day);
        pupils.apply(List.of(row), List.of());
        var pupil = moves.pupil(row.fileNumber());
        guardians.apply(family);
        var place = moves.lock(pupil).orElseThrow();
        record(pupil, ARRIVED, day, null, place.schoolClass(), null, place.subgroup(), null, order);
        relationships.changed();
        events.publishEvent(new PupilMoved(pupil, ARRIVED, day));
        return pupil;
    }

    /// Puts a pupil into another class from a day on; also one who left and comes back.
    ///
    /// @param subgroup in which part of the new class: `1`, `2` or a name; null for none
    /// @throws UnfitMove when he is there already, was moved later, or the day is not in the year of the class
    public void transfer(PersonId pupil, ClassId to, @Nullable String subgroup, LocalDate day, Order order) {
        access.require(PUPILS_MOVE, Target.pupil(pupil.value(), classOn(pupil, day)));

        var place = rules.place(pupil, day);
        var year = rules.year(to, day);
        var stays = place.lasts(day);
        if (stays && to.value().equals(place.schoolClass())) {
            throw new UnfitMove(UnfitMove.Why.SAME_PLACE);
        }
        var part = SubgroupName.of(subgroup);
        moves.stand(pupil, part, null);
        var placing = new Memberships.Placing(UUID.randomUUID(), pupil.value(), to.value(), day);
        memberships.apply(List.of(placing), year, day);
        var kind = stays ? TRANSFERRED : ARRIVED;
        var from = stays ? place.schoolClass() : null;
        record(pupil, kind, day, from, to.value(), place.subgroup(), part, place.leftOn(), order);
        placed(pupil, kind, day);
    }

    /// Lets a pupil go.
    ///
    /// @param lastDay the last day in the class and in the school
    /// @throws NotInAnyClass when the pupil is in none that day
    /// @throws UnfitMove when he was moved later
    public void leave(PersonId pupil, LocalDate lastDay, Order order) {
        access.require(PUPILS_MOVE, Target.pupil(pupil.value(), classOn(pupil, lastDay)));

        var place = rules.placeInClass(pupil, lastDay);
        moves.end(pupil, lastDay);
        moves.stand(pupil, place.subgroup(), lastDay);
        record(pupil, LEFT, lastDay, place.schoolClass(), null, place.subgroup(), place.subgroup(), null, order);
        placed(pupil, LEFT, lastDay);
    }

    /// Puts a pupil into another part of the class from a day on.
    ///
    /// @param subgroup `1`, `2` or a name; null takes the pupil out of all parts
    /// @throws NotInAnyClass when the pupil is in none that day
    /// @throws UnfitMove when he is there already, was moved later, or the act wants an application
    public void changeSubgroup(PersonId pupil, @Nullable String subgroup, LocalDate day, Order order) {
        access.require(SUBGROUPS_EDIT, Target.pupil(pupil.value(), classOn(pupil, day)));

        var place = rules.placeInClass(pupil, day);
        var name = SubgroupName.of(subgroup);
        if (Objects.equals(name, place.subgroup())) {
            throw new UnfitMove(UnfitMove.Why.SAME_PLACE);
        }
        rules.application(place, day, order);
        moves.stand(pupil, name, null);
        var in = place.schoolClass();
        record(pupil, SUBGROUP_CHANGED, day, in, in, place.subgroup(), name, null, order);
        placed(pupil, SUBGROUP_CHANGED, day);
    }

    private void record(
            PersonId pupil,
            PupilMoved.Kind kind,
            LocalDate day,
            @Nullable UUID from,
            @Nullable UUID to,
            @Nullable String fromSubgroup,
            @Nullable String toSubgroup,
            @Nullable LocalDate leftBefore,
            Order order) {
        var move = new MoveTable.Stored(
                new MoveId(UUID.randomUUID()),
                pupil,
                kind,
                day,
                from,
                to,
                fromSubgroup,
                toSubgroup,
                leftBefore,
                false,
                0);
        moves.add(move, order, CurrentActor.require().person(), clock.instant());
    }

    private void placed(PersonId pupil, PupilMoved.Kind kind, LocalDate day) {
        events.publishEvent(new PupilsPlaced(day));
        events.publishEvent(new PupilMoved(pupil, kind, day));
        relationships.changed();
    }

    private @Nullable UUID classOn(PersonId pupil, LocalDate day) {
        return places.classOf(pupil, day).map(line -> line.id().value()).orElse(null);
    }
}
