package app.okrug.people;

import static app.okrug.access.Right.IMPORT_RUN;
import static app.okrug.access.Right.PUPILS_MOVE;

import app.okrug.access.Access;
import app.okrug.access.Open;
import app.okrug.access.PersonId;
import app.okrug.access.Relationships;
import app.okrug.access.Target;
import app.okrug.school.Counts;
import app.okrug.school.SchoolClock;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Takes whole lists of persons into the register. Rows that are there already change nothing; what a list does not
/// name stays as it is.
@Service
@Transactional
public class Register {

    private final Access access;
    private final Relationships relationships;
    private final StaffWriting staff;
    private final PupilWriting pupils;
    private final MoveWriting moves;
    private final GuardianWriting guardians;
    private final PositionRoles roles;
    private final SchoolClock clock;
    private final ApplicationEventPublisher events;
    private final JdbcClient sql;

    Register(
            Access access,
            Relationships relationships,
            StaffWriting staff,
            PupilWriting pupils,
            MoveWriting moves,
            GuardianWriting guardians,
            PositionRoles roles,
            SchoolClock clock,
            ApplicationEventPublisher events,
            JdbcClient sql) {
        this.access = access;
        this.relationships = relationships;
        this.staff = staff;
        this.pupils = pupils;
        this.moves = moves;
        this.guardians = guardians;
        this.roles = roles;
        this.clock = clock;
        this.events = events;
        this.sql = sql;
    }

    /// Takes over members of staff; roles follow from their positions.
    ///
    /// @throws RowTwice when a personnel number stands in two rows
    /// @throws SnilsOfAnother when personnel number and SNILS of a row are those of two persons
    public Counts applyStaff(List<StaffRow> rows) {
        access.require(IMPORT_RUN, Target.school());

        var written = staff.apply(rows);
        roles.follow(written.positions(), clock.today());
        relationships.changed();
        events.publishEvent(new ListTaken("staff", written.counts()));
        return written.counts();
    }

    /// Takes over pupils into the classes of the current year. A class changed since the last list is changed from
    /// today.
    ///
    /// @throws RowTwice when a file number stands in two rows
    /// @throws SnilsOfAnother when file number and SNILS of a row are those of two persons
    public Counts applyPupils(List<PupilRow> rows) {
        return applyPupils(rows, List.of());
    }

    /// Takes over pupils, and enters the moves among them in the book, each with its day and its order.
    ///
    /// @param moves into other classes, of pupils who are among the rows
    /// @throws RowTwice when a file number stands in two rows
    /// @throws SnilsOfAnother when file number and SNILS of a row are those of two persons
    public Counts applyPupils(List<PupilRow> rows, List<ListedMove> moves) {
        access.require(IMPORT_RUN, Target.school());

        var counts = pupils.apply(rows, moves);
        relationships.changed();
        events.publishEvent(new ListTaken("pupils", counts));
        return counts;
    }

    /// Lets pupils go of whom a list says that they leave, each on the last day and by the order of the list.
    public Counts applyLeaving(List<ListedMove> leaving) {
        access.require(IMPORT_RUN, Target.school());
        access.require(PUPILS_MOVE, Target.school());

        moves.leave(leaving);
        relationships.changed();
        var counts = new Counts(0, leaving.size(), 0);
        events.publishEvent(new ListTaken("leaving", counts));
        return counts;
    }

    /// Takes over guardians: one person for all the rows that mean the same one.
    ///
    /// @throws UnknownPerson when the register has no pupil of a file number
    public Counts applyGuardians(List<GuardianRow> rows) {
        access.require(IMPORT_RUN, Target.school());

        var counts = guardians.apply(rows);
        relationships.changed();
        events.publishEvent(new ListTaken("guardians", counts));
        return counts;
    }

    /// Puts the first member of staff into the register of a new school: the one who will bring in all others. The
    /// role is given by the office.
    ///
    /// @throws IllegalStateException when the school has staff already
    @Open("only an empty register takes it; whoever opens schools has been asked for that right")
    public PersonId firstOfStaff(StaffRow row) {
        var anybody = sql.sql("select exists (select from people_staff_member)")
                .query(Boolean.class)
                .single();
        if (anybody) {
            throw new IllegalStateException("The school has members of staff already");
        }
        staff.apply(List.of(row));
        relationships.changed();
        return new PersonId(sql.sql("select person from people_staff_member")
                .query(UUID.class)
                .single());
    }
}
