package app.okrug.access;

import app.okrug.tenancy.SchoolRegistry;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Which roles people hold, from when to when. Roles that follow from a relation are not kept here.
@Service
@Transactional
public class Assignments {

    private final Access access;
    private final Presence presence;
    private final Office office;
    private final PersonFiles files;
    private final Power power;
    private final OwnRoles own;
    private final JdbcClient sql;
    private final SchoolRegistry schools;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Assignments(
            Access access,
            Presence presence,
            Office office,
            PersonFiles files,
            Power power,
            OwnRoles own,
            JdbcClient sql,
            SchoolRegistry schools,
            ApplicationEventPublisher events,
            Clock clock) {
        this.access = access;
        this.presence = presence;
        this.office = office;
        this.files = files;
        this.power = power;
        this.own = own;
        this.sql = sql;
        this.schools = schools;
        this.events = events;
        this.clock = clock;
    }

    /// Gives a role to a person; nothing happens when he holds it already.
    ///
    /// @throws AccessRefused without the right, or for oneself
    /// @throws IllegalArgumentException for a role that follows from a relation and cannot be given
    public void assign(PersonId person, Role role, LocalDate from, String reason) {
        access.require(Right.USERS_MANAGE, Target.school());
        assign(new NewAssignment(person, role, from), reason);
    }

    /// Gives a role to a person, for good or for a time, as his own or for somebody whom he stands in for.
    ///
    /// @return false when he holds it on the first day already, and nothing was done
    /// @throws AccessRefused without the right to give this role, for oneself, or for a role that decides over the
    ///         rights of others further than the acting person does
    /// @throws IllegalArgumentException for a role that follows from a relation, days in the wrong order, or
    ///         standing in for somebody without an end
    public boolean assign(NewAssignment wanted, String reason) {
        access.require(Right.USERS_MANAGE, Target.school());
        access.require(Right.giving(wanted.role()), Target.school());
        presence.require();
        power.refuseForOneself(wanted.person());
        power.refuseBeyond(wanted.role());
        power.refuseTogether(wanted.person(), wanted.role(), wanted.from());
        if (wanted.until() != null && wanted.until().isBefore(wanted.from())) {
            throw new IllegalArgumentException("A role ends on or after its first day");
        }
        if (wanted.actingFor() != null && wanted.until() == null) {
            throw new IllegalArgumentException("Who stands in for somebody does so until a day");
        }

        var given = give(wanted, reason, CurrentActor.require());
        files.changed();
        return given;
    }

    /// The roles that the acting person may give.
    @Open("what the acting person may do himself")
    @Transactional(readOnly = true)
    public Set<Role> givable() {
        return own.inUse().stream()
                .filter(Role::assigned)
                .filter(role -> access.allows(Right.USERS_MANAGE, Target.school())
                        && access.allows(Right.giving(role), Target.school()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /// All roles a person was ever given, the first one first.
    @Transactional(readOnly = true)
    public List<Assignment> of(PersonId person) {
        access.require(Right.USERS_VIEW, Target.school());
        return files.read(person).assignments();
    }

    /// Takes a role from a person; the day before the given one is the last that he holds it.
    ///
    /// @throws AccessRefused without the right, or when nobody would be left who can change the regulation
    public void end(PersonId person, Role role, LocalDate from, String reason) {
        access.require(Right.USERS_MANAGE, Target.school());
        access.require(Right.giving(role), Target.school());
        presence.require();

        var ended = sql.sql("""
                        update access_assignment set ends_on = ?, version = version + 1
                        where person = ? and role_code = ? and (ends_on is null or ends_on >= ?)
                        """)
                .params(from.minusDays(1), person.value(), role.name(), from)
                .update();
        power.refuseWithoutAdministrator();
        files.changed();
        if (ended > 0) {
            events.publishEvent(new RoleEnded(person, role, from, reason));
        }
    }

    /// Gives many roles at once, as an import brings them; what is held already is passed over. Roles that decide
    /// over the rights of others are given only on behalf of somebody who may give roles: an import must not raise
    /// anybody.
    ///
    /// @return how many were given
    /// @throws AccessRefused when the acting person may not import
    public int assignAll(List<NewAssignment> assignments, String reason) {
        access.require(Right.IMPORT_RUN, Target.school());
        var actor = CurrentActor.require();
        var all = access.allows(Right.USERS_MANAGE, Target.school());

        var given = 0;
        for (var assignment : assignments) {
            var may = all && access.allows(Right.giving(assignment.role()), Target.school())
                    ? !assignment.person().equals(actor.person())
                    : !power.holds(assignment.role());
            if (may
                    && !power.together(assignment.person(), assignment.role(), assignment.from())
                    && give(assignment, reason, actor)) {
                given++;
            }
        }
        files.changed();
        return given;
    }

    /// Gives a new school its first administrator, on behalf of the office.
    ///
    /// @throws AccessRefused when no operator acts
    /// @throws IllegalStateException when the school has one already
    public void open(PersonId administrator, String reason) {
        office.require(OfficeRight.SCHOOLS_CREATE);
        if (sql.sql("select exists (select from access_assignment)")
                .query(Boolean.class)
                .single()) {
            throw new IllegalStateException("The school has roles already: its administrator gives them");
        }
        give(new NewAssignment(administrator, Role.ADMINISTRATOR, today()), reason, null);
        files.changed();
    }

    /// The roles assigned to a person on a day; those that follow from relations are not among them.
    @Open("codes of roles only; the asking feature decides who may see them")
    @Transactional(readOnly = true)
    public Set<Role> rolesOf(PersonId person, LocalDate day) {
        return files.of(person).roles(day);
    }

    /// Who holds a role today, and since when, of the whole school.
    @Transactional(readOnly = true)
    public Map<PersonId, List<Assignment>> all() {
        access.require(Right.USERS_VIEW, Target.school());
        return sql
                .sql("select * from access_assignment where ends_on is null or ends_on >= ? order by starts_on, id")
                .param(today())
                .query(PersonFiles::assignment)
                .list()
                .stream()
                .flatMap(Optional::stream)
                .collect(Collectors.groupingBy(Assignment::person));
    }

    private boolean give(NewAssignment assignment, String reason, @Nullable Actor by) {
        if (!assignment.role().assigned()) {
            throw new IllegalArgumentException(assignment.role() + " follows from a relation and cannot be given");
        }
        if (!own.inUse().contains(assignment.role())) {
            throw new IllegalArgumentException(assignment.role() + " is no longer a role of the school");
        }
        var given = sql.sql("""
                        insert into access_assignment
                            (id, person, role_code, starts_on, ends_on, acting_for, assigned_by, reason, created_at)
                        select ?, ?, ?, ?, ?::date, ?::uuid, ?::uuid, ?, ?
                        where not exists (
                            select from access_assignment
                            where person = ? and role_code = ? and starts_on <= ? and (ends_on is null or ends_on >= ?))
                        """)
                .params(Arrays.asList(
                        UUID.randomUUID(),
                        assignment.person().value(),
                        assignment.role().name(),
                        assignment.from(),
                        assignment.until(),
                        assignment.actingFor() == null
                                ? null
                                : assignment.actingFor().value(),
                        by == null ? null : by.person().value(),
                        reason,
                        OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC),
                        assignment.person().value(),
                        assignment.role().name(),
                        assignment.from(),
                        assignment.from()))
                .update();
        if (given > 0) {
            events.publishEvent(new RoleGiven(assignment.person(), assignment.role(), assignment.from(), reason));
        }
        return given > 0;
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(schools.current().zone()));
    }
}
