package app.okrug.access;

import app.okrug.language.Language;
import app.okrug.language.Texts;
import app.okrug.regulation.Amendments;
import app.okrug.regulation.ChangedMeanwhile;
import app.okrug.tenancy.SchoolRegistry;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The roles of a school: the catalogue and those that the school makes for itself from it (P-06). A
/// role that is made begins as a copy of its base and is changed in the matrix, cell by cell, within
/// what the base could ever be allowed.
@Service
@Transactional
public class SchoolRoles {

    /// How many roles of its own a school can have in use: columns of one page.
    public static final int MOST = 30;

    private static final int MARK = 8;

    private final Access access;
    private final Presence presence;
    private final Power power;
    private final OwnRoles own;
    private final PersonFiles files;
    private final Amendments amendments;
    private final Texts texts;
    private final ByTwo byTwo;
    private final JdbcClient sql;
    private final SchoolRegistry schools;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SchoolRoles(
            Access access,
            Presence presence,
            Power power,
            OwnRoles own,
            PersonFiles files,
            Amendments amendments,
            Texts texts,
            ByTwo byTwo,
            JdbcClient sql,
            SchoolRegistry schools,
            ApplicationEventPublisher events,
            Clock clock) {
        this.access = access;
        this.presence = presence;
        this.power = power;
        this.own = own;
        this.files = files;
        this.amendments = amendments;
        this.texts = texts;
        this.byTwo = byTwo;
        this.sql = sql;
        this.schools = schools;
        this.events = events;
        this.clock = clock;
    }

    /// All roles of the school that are in use, in the order in which they are shown: own ones stand
    /// behind their base.
    @Open("codes of roles only")
    @Transactional(readOnly = true)
    public List<Role> all() {
        return own.inUse();
    }

    /// The roles that the school has made, those that it no longer uses among them.
    ///
    /// @throws AccessRefused when the acting person may not see the rights of users
    @Transactional(readOnly = true)
    public List<SchoolRole> made() {
        access.require(Right.USERS_VIEW, Target.school());
        return own.all();
    }

    /// Makes a role. What its base may in the school now, it may from the start. One with risky rights waits for a
    /// second person where the school wants it so ([WaitingRights]).
    ///
    /// @param reason the order or another ground
    /// @return the role; empty when it waits for a second person
    /// @throws AccessRefused without the right to change the regulation
    /// @throws RoleNameTaken when a role of the school is called so
    /// @throws IllegalArgumentException for a base that follows from a relation or is own itself, for
    ///         a blank name or reason, or when the school has [#MOST] already
    public Optional<Role> make(Role base, String name, String nameInEnglish, String reason) {
        access.require(Right.REGULATION_EDIT, Target.school());
        presence.require();
        var role = fresh(base, name, nameInEnglish, reason);
        if (byTwo.concerns(base)) {
            byTwo.propose(new WaitingRight.Wish(
                    WaitingKind.MAKE_ROLE,
                    null,
                    null,
                    base,
                    name.strip(),
                    nameInEnglish.strip(),
                    Set.of(),
                    null,
                    today(),
                    null,
                    reason));
            return Optional.empty();
        }
        write(base, role, name, nameInEnglish, reason, access.actor().person());
        return Optional.of(role);
    }

    /// Makes the role that a second person has confirmed, as a deed of who has proposed it.
    void carryOut(WaitingRight one) {
        var role = fresh(one.theRole(), one.name(), one.nameInEnglish(), one.reason());
        write(one.theRole(), role, one.name(), one.nameInEnglish(), one.reason(), one.by());
    }

    private Role fresh(Role base, String name, String nameInEnglish, String reason) {
        if (own.inUse().stream().filter(Role::own).count() >= MOST) {
            throw new IllegalArgumentException("A school has no more than " + MOST + " roles of its own");
        }
        var role = base.own(UUID.randomUUID().toString().substring(0, MARK));
        check(role, name, nameInEnglish, reason);
        return role;
    }

    private void write(Role base, Role role, String name, String nameInEnglish, String reason, PersonId by) {
        sql.sql("""
                        insert into access_role
                            (id, code, name, name_in_english, starts_on, made_by, reason, created_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        UUID.randomUUID(),
                        role.name(),
                        name.strip(),
                        nameInEnglish.strip(),
                        today(),
                        by.value(),
                        reason.strip(),
                        OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
        amendments.column(base.name(), role.name(), reason.strip());
        own.changed();
        events.publishEvent(new RoleMade(role, "", name.strip(), reason.strip()));
    }

    /// Calls a role otherwise.
    ///
    /// @param seen the role as the changer had it before his eyes
    /// @throws AccessRefused without the right to change the regulation
    /// @throws RoleNameTaken when another role of the school is called so
    /// @throws ChangedMeanwhile when somebody else was faster
    /// @throws IllegalArgumentException for a blank name or reason
    public void rename(SchoolRole seen, String name, String nameInEnglish, String reason) {
        access.require(Right.REGULATION_EDIT, Target.school());
        check(seen.role(), name, nameInEnglish, reason);

        changedOne(
                sql.sql("""
                        update access_role set name = ?, name_in_english = ?, version = version + 1
                        where code = ? and version = ?
                        """)
                        .params(name.strip(), nameInEnglish.strip(), seen.role().name(), seen.version())
                        .update(),
                seen);
        own.changed();
        events.publishEvent(new RoleMade(seen.role(), seen.name(), name.strip(), reason.strip()));
    }

    /// Uses a role no more: from today on nobody holds it and nobody is given it. Who held it when,
    /// and what it could do, stays on record.
    ///
    /// @return from how many persons it was taken
    /// @throws AccessRefused without the rights to change the regulation and to give this role, or
    ///         when nobody would be left who can change the regulation
    /// @throws ChangedMeanwhile when somebody else was faster
    /// @throws IllegalArgumentException without a reason
    public int end(SchoolRole seen, String reason) {
        access.require(Right.REGULATION_EDIT, Target.school());
        access.require(Right.USERS_MANAGE, Target.school());
        access.require(Right.giving(seen.role()), Target.school());
        presence.require();
        if (reason.isBlank()) {
            throw new IllegalArgumentException("A role ends for a reason");
        }
        var last = today().minusDays(1);

        changedOne(
                sql.sql("update access_role set ends_on = ?, version = version + 1 where code = ? and version = ?")
                        .params(last, seen.role().name(), seen.version())
                        .update(),
                seen);
        var taken = sql.sql("""
                        update access_assignment set ends_on = ?, version = version + 1
                        where role_code = ? and (ends_on is null or ends_on > ?)
                        """).params(last, seen.role().name(), last).update();
        power.refuseWithoutAdministrator();
        own.changed();
        files.changed();
        events.publishEvent(new RoleClosed(seen.role(), seen.name(), today(), taken, reason.strip()));
        return taken;
    }

    private void check(Role role, String name, String nameInEnglish, String reason) {
        if (name.isBlank() || nameInEnglish.isBlank() || reason.isBlank()) {
            throw new IllegalArgumentException("A role has a name in both languages and a reason");
        }
        for (var other : own.inUse()) {
            if (!other.equals(role)
                    && (named(Language.RUSSIAN, other, name) || named(Language.ENGLISH, other, nameInEnglish))) {
                throw new RoleNameTaken(name.strip());
            }
        }
    }

    private boolean named(Locale language, Role role, String name) {
        return texts.text(language, "access.role." + role).strip().equalsIgnoreCase(name.strip());
    }

    private static void changedOne(int changed, SchoolRole seen) {
        if (changed == 0) {
            throw new ChangedMeanwhile(seen.role().name());
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(schools.current().zone()));
    }
}
