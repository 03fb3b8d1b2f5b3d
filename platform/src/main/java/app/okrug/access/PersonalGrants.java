package app.okrug.access;

import app.okrug.tenancy.SchoolRegistry;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What single persons may in addition to their roles, or may not in spite of them, with reason and dates (002 III
/// ¶5). A dated grant of [Right#JOURNAL_LATE] opens a closed place for a time.
@Service
@Transactional
public class PersonalGrants {

    private final Access access;
    private final Presence presence;
    private final Power power;
    private final PersonFiles files;
    private final ByTwo byTwo;
    private final JdbcClient sql;
    private final SchoolRegistry schools;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PersonalGrants(
            Access access,
            Presence presence,
            Power power,
            PersonFiles files,
            ByTwo byTwo,
            JdbcClient sql,
            SchoolRegistry schools,
            ApplicationEventPublisher events,
            Clock clock) {
        this.access = access;
        this.presence = presence;
        this.power = power;
        this.files = files;
        this.byTwo = byTwo;
        this.sql = sql;
        this.schools = schools;
        this.events = events;
        this.clock = clock;
    }

    /// Allows something to one person. What his category can never have is stored and gives nothing. A risky right
    /// waits for a second person where the school wants it so ([WaitingRights]).
    ///
    /// @param until the last day; null for no end
    /// @return whether it is done; false when it waits for a second person
    /// @throws AccessRefused without the right, or for oneself
    /// @throws IllegalArgumentException without scopes or reason
    public boolean allow(
            PersonId person, Right right, Set<Scope> scopes, LocalDate from, @Nullable LocalDate until, String reason) {
        access.require(Right.USERS_EXTRA, Target.school());
        power.refuseForOneself(person);
        power.refuseBeyond(right);
        power.refuseTogether(person, Set.of(right), from);
        presence.require();
        if (scopes.isEmpty()) {
            throw new IllegalArgumentException("An addition needs to say how far it reaches");
        }
        check(from, until, reason);
        if (byTwo.concerns(right)) {
            byTwo.propose(new WaitingRight.Wish(
                    WaitingKind.ALLOW, person, right, null, "", "", scopes, null, from, until, reason));
            return false;
        }
        write(
                person,
                right,
                "allow",
                scopes,
                from,
                until,
                reason,
                CurrentActor.require().person());
        return true;
    }

    /// Forbids something to one person, everywhere, whatever his roles give.
    ///
    /// @param until the last day; null for no end
    /// @throws AccessRefused without the right, or when nobody would be left who can change the regulation
    public void forbid(PersonId person, Right right, LocalDate from, @Nullable LocalDate until, String reason) {
        access.require(Right.USERS_EXTRA, Target.school());

        presence.require();
        check(from, until, reason);
        write(
                person,
                right,
                "forbid",
                Set.of(),
                from,
                until,
                reason,
                CurrentActor.require().person());
        power.refuseWithoutAdministrator();
    }

    /// Ends a grant or a veto yesterday: from now on it holds no more. The end of a veto on a risky right gives it
    /// back, and so waits for a second person where the school wants it so.
    ///
    /// @return whether it is done; false when it waits for a second person
    /// @throws AccessRefused without the right, or for oneself
    public boolean end(UUID grant) {
        access.require(Right.USERS_EXTRA, Target.school());
        var ended = sql
                .sql("select * from access_personal_grant where id = ?")
                .param(grant)
                .query(PersonFiles::grant)
                .list()
                .stream()
                .flatMap(Optional::stream)
                .findFirst();
        if (ended.isEmpty()) {
            return true;
        }
        var one = ended.get();
        power.refuseForOneself(one.person());
        presence.require();
        if (!one.allows() && byTwo.concerns(one.right())) {
            byTwo.propose(new WaitingRight.Wish(
                    WaitingKind.UNVETO,
                    one.person(),
                    one.right(),
                    null,
                    "",
                    "",
                    Set.of(),
                    grant,
                    today(),
                    null,
                    one.reason()));
            return false;
        }
        end(grant, one.person(), one.right());
        return true;
    }

    /// Does what a second person has confirmed, as a deed of who has proposed it.
    void carryOut(WaitingRight one) {
        if (one.kind() == WaitingKind.UNVETO) {
            end(Objects.requireNonNull(one.veto()), one.whom(), one.theRight());
            return;
        }
        power.refuseTogether(one.whom(), Set.of(one.theRight()), one.from());
        write(one.whom(), one.theRight(), "allow", one.scopes(), one.from(), one.until(), one.reason(), one.by());
    }

    private void end(UUID grant, PersonId person, Right right) {
        sql.sql("""
                        update access_personal_grant set ends_on = ?, version = version + 1
                        where id = ? and (ends_on is null or ends_on >= ?)
                        """).params(today().minusDays(1), grant, today()).update();
        files.changed();
        events.publishEvent(new PersonalRightChanged(person, right, "ended", "", ""));
    }

    /// All grants and vetoes a person ever had, the first one first.
    @Transactional(readOnly = true)
    public List<PersonalGrant> of(PersonId person) {
        access.require(Right.USERS_VIEW, Target.school());
        return files.read(person).grants();
    }

    /// All grants and vetoes that hold today or will.
    @Transactional(readOnly = true)
    public List<PersonalGrant> all() {
        access.require(Right.USERS_VIEW, Target.school());
        return sql.sql("""
                        select * from access_personal_grant
                        where ends_on is null or ends_on >= ?
                        order by starts_on, id
                        """).param(today()).query(PersonFiles::grant).list().stream()
                .flatMap(Optional::stream)
                .toList();
    }

    private static void check(LocalDate from, @Nullable LocalDate until, String reason) {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("A personal right needs a reason");
        }
        if (until != null && until.isBefore(from)) {
            throw new IllegalArgumentException("A personal right ends on or after its first day");
        }
    }

    private void write(
            PersonId person,
            Right right,
            String state,
            Set<Scope> scopes,
            LocalDate from,
            @Nullable LocalDate until,
            String reason,
            PersonId by) {
        sql.sql("""
                        insert into access_personal_grant
                            (id, person, right_code, state, scopes, starts_on, ends_on, granted_by, reason, created_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(Arrays.asList(
                        UUID.randomUUID(),
                        person.value(),
                        right.name(),
                        state,
                        Scope.write(scopes),
                        from,
                        until,
                        by.value(),
                        reason,
                        OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC)))
                .update();
        files.changed();
        events.publishEvent(new PersonalRightChanged(person, right, state, Scope.write(scopes), reason));
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(schools.current().zone()));
    }
}
