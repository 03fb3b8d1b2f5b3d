package app.okrug.access;

import app.okrug.tenancy.SchoolRegistry;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Hands rights on to a colleague for a time (I15): a head of school in a business trip, a deputy in
/// leave. Nobody hands on what is not his own, what was handed on is not handed further, and all of it
/// ends by itself.
@Service
@Transactional
public class Handovers {

    /// How long at most.
    public static final int LONGEST_DAYS = 366;

    private final Access access;
    private final Presence presence;
    private final Power power;
    private final PersonFiles files;
    private final HandedOn handed;
    private final JdbcClient sql;
    private final SchoolRegistry schools;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Handovers(
            Access access,
            Presence presence,
            Power power,
            PersonFiles files,
            HandedOn handed,
            JdbcClient sql,
            SchoolRegistry schools,
            ApplicationEventPublisher events,
            Clock clock) {
        this.access = access;
        this.presence = presence;
        this.power = power;
        this.files = files;
        this.handed = handed;
        this.sql = sql;
        this.schools = schools;
        this.events = events;
        this.clock = clock;
    }

    /// The roles that the acting person can hand on today.
    @Transactional(readOnly = true)
    public List<Role> roles() {
        access.require(Right.RIGHTS_HAND_ON, Target.school());
        return files.of(access.actor().person()).own(today()).stream().sorted().toList();
    }

    /// The rights that the acting person can hand on today, in the order of the catalogue.
    @Transactional(readOnly = true)
    public List<Right> rights() {
        access.require(Right.RIGHTS_HAND_ON, Target.school());
        var giver = access.actor().person();
        return Arrays.stream(Right.values())
                .filter(right -> right != Right.RIGHTS_HAND_ON && handed.holds(giver, right, today()))
                .toList();
    }

    /// Hands a role or rights on. The colleague who gets the role acts for the giver.
    ///
    /// @throws AccessRefused without the right to hand on, for oneself, for what is not one's own from
    ///         the first to the last day, or when the school keeps rights apart that the colleague would hold
    ///         together
    /// @throws IllegalArgumentException when nothing is handed on, without an order, for days in the
    ///         wrong order or in the past, or for longer than [#LONGEST_DAYS]
    public void hand(NewHandover wanted) {
        access.require(Right.RIGHTS_HAND_ON, Target.school());
        presence.require();
        power.refuseForOneself(wanted.to());
        check(wanted);
        var giver = access.actor().person();
        var role = wanted.role();
        if (role != null) {
            if (!handed.holds(giver, role, wanted.from()) || !handed.holds(giver, role, wanted.until())) {
                throw power.notHeld(role);
            }
            power.refuseTogether(wanted.to(), role, wanted.from());
            handOn(giver, role, wanted);
        }
        for (var right : wanted.rights()) {
            if (right == Right.RIGHTS_HAND_ON
                    || !handed.holds(giver, right, wanted.from())
                    || !handed.holds(giver, right, wanted.until())) {
                throw power.notHeld(right);
            }
        }
        power.refuseTogether(wanted.to(), wanted.rights(), wanted.from());
        wanted.rights().stream().sorted().forEach(right -> handOn(giver, right, wanted));
        files.changed();
    }

    /// What the acting person has handed on that holds or will, the first to begin first.
    @Transactional(readOnly = true)
    public List<Handover> mine() {
        access.require(Right.RIGHTS_HAND_ON, Target.school());
        return sql.sql("""
                        select id, person, role_code, null as right_code, starts_on, ends_on, reason
                        from access_assignment where handed_by = :giver and ends_on >= :day
                        union all
                        select id, person, null, right_code, starts_on, ends_on, reason
                        from access_personal_grant where handed_by = :giver and ends_on >= :day
                        order by starts_on, id
                        """)
                .param("giver", access.actor().person().value())
                .param("day", today())
                .query(Handovers::handover)
                .list();
    }

    /// Takes back what the acting person has handed on; from now on it holds no more. What is not his,
    /// or has ended, is left as it is.
    ///
    /// @throws AccessRefused without the right to hand on
    public void takeBack(UUID handover) {
        access.require(Right.RIGHTS_HAND_ON, Target.school());
        presence.require();
        var mine = mine().stream().filter(one -> one.id().equals(handover)).findFirst();
        if (mine.isEmpty()) {
            return;
        }
        var one = mine.get();
        var last = today().minusDays(1);
        sql.sql(
                        one.role() != null
                                ? "update access_assignment set ends_on = ?, version = version + 1 where id = ?"
                                : "update access_personal_grant set ends_on = ?, version = version + 1 where id = ?")
                .params(last, handover)
                .update();
        files.changed();
        var what = one.role() == null
                ? Objects.requireNonNull(one.right()).name()
                : one.role().name();
        events.publishEvent(new HandedOver(one.to(), what, one.from(), last, true, one.order()));
    }

    private void check(NewHandover wanted) {
        if (wanted.role() == null && wanted.rights().isEmpty()) {
            throw new IllegalArgumentException("Nothing is handed on");
        }
        if (wanted.order().isBlank()) {
            throw new IllegalArgumentException("A handover needs an order or another ground");
        }
        if (wanted.until().isBefore(wanted.from())
                || wanted.from().isBefore(today())
                || wanted.until().isAfter(wanted.from().plusDays(LONGEST_DAYS))) {
            throw new IllegalArgumentException("Not days of a handover: " + wanted.from() + " to " + wanted.until());
        }
    }

    private void handOn(PersonId giver, Role role, NewHandover wanted) {
        sql.sql("""
                        insert into access_assignment
                            (id, person, role_code, starts_on, ends_on, acting_for, assigned_by, handed_by, reason,
                             created_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        UUID.randomUUID(),
                        wanted.to().value(),
                        role.name(),
                        wanted.from(),
                        wanted.until(),
                        giver.value(),
                        giver.value(),
                        giver.value(),
                        wanted.order().strip(),
                        now())
                .update();
        events.publishEvent(handedOver(wanted, role.name()));
    }

    private void handOn(PersonId giver, Right right, NewHandover wanted) {
        sql.sql("""
                        insert into access_personal_grant
                            (id, person, right_code, state, scopes, starts_on, ends_on, granted_by, handed_by, reason,
                             created_at)
                        values (?, ?, ?, 'allow', ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        UUID.randomUUID(),
                        wanted.to().value(),
                        right.name(),
                        Scope.write(Set.of(Scope.SCHOOL)),
                        wanted.from(),
                        wanted.until(),
                        giver.value(),
                        giver.value(),
                        wanted.order().strip(),
                        now())
                .update();
        events.publishEvent(handedOver(wanted, right.name()));
    }

    private static HandedOver handedOver(NewHandover wanted, String what) {
        return new HandedOver(
                wanted.to(),
                what,
                wanted.from(),
                wanted.until(),
                false,
                wanted.order().strip());
    }

    private static Handover handover(ResultSet row, int number) throws SQLException {
        return new Handover(
                row.getObject("id", UUID.class),
                new PersonId(row.getObject("person", UUID.class)),
                role(row.getString("role_code")),
                right(row.getString("right_code")),
                row.getObject("starts_on", LocalDate.class),
                row.getObject("ends_on", LocalDate.class),
                row.getString("reason"));
    }

    private static @Nullable Role role(@Nullable String code) {
        return code == null ? null : Role.valueOf(code);
    }

    private static @Nullable Right right(@Nullable String code) {
        return code == null ? null : Right.valueOf(code);
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(schools.current().zone()));
    }
}
