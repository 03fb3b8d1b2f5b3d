package app.okrug.people;

import app.okrug.access.Access;
import app.okrug.access.Employments;
import app.okrug.access.PersonId;
import app.okrug.access.Power;
import app.okrug.access.Relationships;
import app.okrug.access.Right;
import app.okrug.access.Target;
import app.okrug.school.StaleCopy;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// When the members of staff work. Rights and membership follow by themselves (P-16): from the day
/// after the last day of work there are none, during a leave they pause, and after it they are as
/// before.
@Service
@Transactional
public class Employment {

    private final Access access;
    private final Power power;
    private final Employments employments;
    private final Relationships relationships;
    private final JdbcClient sql;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Employment(
            Access access,
            Power power,
            Employments employments,
            Relationships relationships,
            JdbcClient sql,
            ApplicationEventPublisher events,
            Clock clock) {
        this.access = access;
        this.power = power;
        this.employments = employments;
        this.relationships = relationships;
        this.sql = sql;
        this.events = events;
        this.clock = clock;
    }

    /// When somebody works.
    ///
    /// @throws UnknownPerson when nobody of the staff has the id
    @Transactional(readOnly = true)
    public EmploymentCard card(PersonId person) {
        access.require(Right.STAFF_VIEW, Target.school());
        return read(person);
    }

    /// Writes the last day of work. Jobs end with it; a dismissal that is moved or taken back moves them along.
    ///
    /// @param lastDay null takes the dismissal back
    /// @param seen the card as the changer had it before his eyes
    /// @throws app.okrug.access.AccessRefused without the right, or when nobody would be left who can
    ///         change the regulation
    /// @throws StaleCopy when somebody else was faster
    /// @throws IllegalArgumentException without an order, or for a day before the first
    public void dismiss(EmploymentCard seen, @Nullable LocalDate lastDay, String order) {
        access.require(Right.STAFF_EDIT, Target.school());
        needOrder(order);
        if (lastDay != null && seen.hiredOn() != null && lastDay.isBefore(seen.hiredOn())) {
            throw new IllegalArgumentException("Nobody is dismissed before he was hired");
        }
        var person = seen.person();

        one(sql.sql("""
                        update people_staff_member
                        set dismissed_on = ?::date, dismissal_order = ?, version = version + 1
                        where person = ? and version = ?
                        """)
                .params(Arrays.asList(lastDay, lastDay == null ? "" : order.strip(), person.value(), seen.version()))
                .update());
        sql.sql("""
                        update people_position set ends_on = ?::date
                        where person = ? and (ends_on is null or ends_on = ?::date) and starts_on <= coalesce(?::date, starts_on)
                        """)
                .params(Arrays.asList(lastDay, person.value(), seen.lastDay(), lastDay))
                .update();
        changed();
        events.publishEvent(
                new EmploymentChanged(person, lastDay == null ? "kept" : "dismissed", null, lastDay, order.strip()));
    }

    /// Writes a leave.
    ///
    /// @throws app.okrug.access.AccessRefused without the right, or when nobody would be left who can
    ///         change the regulation
    /// @throws UnknownPerson when nobody of the staff has the id
    /// @throws IllegalArgumentException without an order, for days in the wrong order, or on top of
    ///         another leave
    public void leave(PersonId person, LeaveKind kind, LocalDate from, LocalDate until, String order) {
        access.require(Right.STAFF_EDIT, Target.school());
        needOrder(order);
        var others = read(person).leaves();
        if (until.isBefore(from)
                || others.stream()
                        .anyMatch(one ->
                                !one.from().isAfter(until) && !one.until().isBefore(from))) {
            throw new IllegalArgumentException("Not days of a leave: " + from + " to " + until);
        }

        sql.sql("""
                        insert into people_leave (id, person, kind, starts_on, ends_on, order_no, entered_by, created_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        UUID.randomUUID(),
                        person.value(),
                        kind.name(),
                        from,
                        until,
                        order.strip(),
                        access.actor().person().value(),
                        OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
        changed();
        events.publishEvent(new EmploymentChanged(person, kind.name(), from, until, order.strip()));
    }

    /// Ends a leave on another day than was written: earlier, when somebody comes back, or later. A
    /// leave that ends before it begins never was.
    ///
    /// @param until the last day
    /// @throws StaleCopy when somebody else was faster
    /// @throws IllegalArgumentException without an order, or on top of another leave
    public void endLeave(PersonId person, StaffLeave seen, LocalDate until, String order) {
        access.require(Right.STAFF_EDIT, Target.school());
        needOrder(order);
        var clash = read(person).leaves().stream()
                .anyMatch(one -> !one.id().equals(seen.id())
                        && !one.from().isAfter(until)
                        && !one.until().isBefore(seen.from()));
        if (clash) {
            throw new IllegalArgumentException("Two leaves at once, until " + until);
        }

        if (until.isBefore(seen.from())) {
            one(sql.sql("delete from people_leave where id = ? and person = ? and version = ?")
                    .params(seen.id(), person.value(), seen.version())
                    .update());
        } else {
            one(sql.sql("""
                            update people_leave set ends_on = ?, order_no = ?, version = version + 1
                            where id = ? and person = ? and version = ?
                            """)
                    .params(until, order.strip(), seen.id(), person.value(), seen.version())
                    .update());
        }
        changed();
        events.publishEvent(new EmploymentChanged(person, seen.kind().name(), seen.from(), until, order.strip()));
    }

    private void changed() {
        power.refuseWithoutAdministrator(power.holders(), power.forbidden());
        employments.changed();
        relationships.changed();
    }

    private EmploymentCard read(PersonId person) {
        var leaves = sql.sql("select * from people_leave where person = ? order by starts_on desc")
                .param(person.value())
                .query(Employment::leave)
                .list();
        return sql.sql("""
                        select personnel_number, hired_on, dismissed_on, dismissal_order, version
                        from people_staff_member where person = ?
                        """)
                .param(person.value())
                .query((row, _) -> new EmploymentCard(
                        person,
                        row.getString("personnel_number"),
                        row.getObject("hired_on", LocalDate.class),
                        row.getObject("dismissed_on", LocalDate.class),
                        row.getString("dismissal_order"),
                        leaves,
                        row.getLong("version")))
                .optional()
                .orElseThrow(() -> new UnknownPerson(person.value().toString()));
    }

    private static StaffLeave leave(ResultSet row, int number) throws SQLException {
        return new StaffLeave(
                row.getObject("id", UUID.class),
                LeaveKind.valueOf(row.getString("kind")),
                row.getObject("starts_on", LocalDate.class),
                row.getObject("ends_on", LocalDate.class),
                row.getString("order_no"),
                row.getLong("version"));
    }

    private static void needOrder(String order) {
        if (order.isBlank()) {
            throw new IllegalArgumentException("Days of work are changed by an order");
        }
    }

    private static void one(int changed) {
        if (changed == 0) {
            throw new StaleCopy("the days of work of a member of staff");
        }
    }
}
