package app.okrug.access;

import app.okrug.language.Texts;
import app.okrug.regulation.CellState;
import app.okrug.regulation.Parameter;
import app.okrug.regulation.Regulation;
import app.okrug.regulation.Ruling;
import app.okrug.tenancy.SchoolRegistry;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Keeps power over rights where it belongs: nobody widens his own rights, and somebody who can change the regulation
/// always remains.
@Component
public class Power {

    private final Access access;
    private final Judge judge;
    private final OwnRoles own;
    private final PersonFiles files;
    private final Employments employments;
    private final Regulation regulation;
    private final Wording wording;
    private final Texts texts;
    private final JdbcClient sql;
    private final SchoolRegistry schools;
    private final Clock clock;

    Power(
            Access access,
            Judge judge,
            OwnRoles own,
            PersonFiles files,
            Employments employments,
            Regulation regulation,
            Wording wording,
            Texts texts,
            JdbcClient sql,
            SchoolRegistry schools,
            Clock clock) {
        this.access = access;
        this.judge = judge;
        this.own = own;
        this.files = files;
        this.employments = employments;
        this.regulation = regulation;
        this.wording = wording;
        this.texts = texts;
        this.sql = sql;
        this.schools = schools;
        this.clock = clock;
    }

    /// Whether a role decides over the rights of others as the matrix stands.
    boolean holds(Role role) {
        var now = clock.instant();
        return Arrays.stream(Right.values())
                .filter(right -> right.signs().contains(Sign.POWER))
                .anyMatch(right -> !judge.scopes(role, right, now).isEmpty());
    }

    /// @throws AccessRefused when the acting person asks for himself
    void refuseForOneself(PersonId person) {
        if (CurrentActor.require().person().equals(person)) {
            throw refused(RefusalCode.OWN_RIGHTS);
        }
    }

    /// @param writers all who have written in a draft of the act
    /// @throws AccessRefused when the acting person is one of them
    public void refuseOwnDraft(Set<PersonId> writers) {
        if (writers.contains(CurrentActor.require().person())) {
            throw refused(RefusalCode.OWN_DRAFT);
        }
    }

    /// @param proposer who has proposed a change of a risky right
    /// @throws AccessRefused when the acting person is the one
    public void refuseOwnProposal(PersonId proposer) {
        if (CurrentActor.require().person().equals(proposer)) {
            throw refused(RefusalCode.OWN_PROPOSAL);
        }
    }

    /// How far a role may by the platform's matrix, whatever the school has made of it.
    public Set<Scope> usual(Role role, Right right) {
        return Scope.read(judge.cell(role, right, clock.instant()).usual());
    }

    /// What a role may decide about the rights of others, whoever gives it must be allowed himself.
    ///
    /// @throws AccessRefused when the role holds such a right that the acting person does not hold
    void refuseBeyond(Role role) {
        var now = clock.instant();
        for (var right : Right.values()) {
            if (right.signs().contains(Sign.POWER)
                    && !judge.scopes(role, right, now).isEmpty()
                    && !holds(right)) {
                throw notHeld(right);
            }
        }
    }

    /// A single right is given by who holds it everywhere, or may write the matrix and so could give it to a role.
    ///
    /// @throws AccessRefused when the acting person may neither
    void refuseBeyond(Right right) {
        if (!holds(right) && !holds(Right.REGULATION_EDIT)) {
            throw notHeld(right);
        }
    }

    /// Whether the acting person has a right over the whole school, whatever keeps it from being used today.
    private boolean holds(Right right) {
        return access.reach(right) instanceof Reach.Everywhere;
    }

    /// Looks at the database, not at what is remembered: it is asked inside the transaction that changes.
    ///
    /// @param holders the roles that give the right to change the regulation after the change
    /// @param forbidden the roles that veto it after the change
    /// @throws AccessRefused when no person would be left who can change the regulation
    public void refuseWithoutAdministrator(Set<Role> holders, Set<Role> forbidden) {
        var today = LocalDate.now(clock.withZone(schools.current().zone()));
        if (holders.isEmpty() || nobody(codes(holders), codes(forbidden), today)) {
            throw refused(RefusalCode.LAST_ADMINISTRATOR);
        }
    }

    /// @throws AccessRefused when no person would be left who can change the regulation, the matrix staying as it is
    void refuseWithoutAdministrator() {
        refuseWithoutAdministrator(holders(), forbidden());
    }

    /// The roles that give the right to change the regulation over the whole school now.
    public Set<Role> holders() {
        var now = clock.instant();
        return roles(role -> judge.scopes(role, Right.REGULATION_EDIT, now).contains(Scope.SCHOOL));
    }

    /// The roles to which changing the regulation is forbidden now.
    public Set<Role> forbidden() {
        var now = clock.instant();
        return roles(role -> judge.cell(role, Right.REGULATION_EDIT, now).state() == CellState.FORBID);
    }

    /// @throws AccessRefused when the law itself gives the right to the role, so that no school can forbid it
    public void refuseAgainstLaw(Role role, Right right) {
        if (Law.guarantees(role, right)) {
            var text = texts.text(
                    "access.refusal.GUARANTEED", texts.text("access.role." + role), texts.text(right.text("act")));
            throw new AccessRefused(wording.refusal(RefusalCode.LAW, text, Law.OWN_CHILD_S_MARKS.source(), null));
        }
    }

    /// @throws AccessRefused when the municipality has ruled on the cell for all its schools
    public void refuseLocked(Role role, Right right) {
        refuse(
                regulation.ruling(role.name(), right.name()),
                texts.text("access.role." + role) + " · " + wording.name(right));
    }

    /// @throws AccessRefused when the municipality has ruled on the parameter for all its schools
    public void refuseLocked(Parameter<?> parameter) {
        refuse(regulation.ruling(parameter), texts.text("regulation.parameter." + parameter.code()));
    }

    private void refuse(@Nullable Ruling ruling, String what) {
        if (ruling != null && ruling.mode() == Ruling.Mode.LOCK) {
            var since = LocalDate.ofInstant(ruling.since(), schools.current().zone());
            var text = wording.sentence(
                    "access.refusal." + RefusalCode.LOCKED_BY_OFFICE, List.of(what, since, ruling.reason()));
            throw new AccessRefused(wording.refusal(
                    RefusalCode.LOCKED_BY_OFFICE, text, Verdict.Source.of(ruling), texts.text("access.who.office")));
        }
    }

    private Set<Role> roles(Predicate<Role> wanted) {
        return own.inUse().stream()
                .filter(Role::assigned)
                .filter(wanted)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static String[] codes(Set<Role> roles) {
        return roles.stream().map(Role::name).toArray(String[]::new);
    }

    /// Whether nobody who works in the school holds one of the roles for good, without a veto by another role or in
    /// person.
    private boolean nobody(String[] holders, String[] forbidden, LocalDate today) {
        var away = employments.awayFrom(today).stream().map(PersonId::value).toArray(UUID[]::new);
        return !sql.sql("""
                        select exists (
                            select from access_assignment a
                            where a.role_code = any (?) and a.starts_on <= ? and a.ends_on is null
                              and a.person <> all (?)
                              and not exists (
                                select from access_assignment f
                                where f.person = a.person and f.role_code = any (?) and f.starts_on <= ?
                                  and (f.ends_on is null or f.ends_on >= ?))
                              and not exists (
                                select from access_personal_grant g
                                where g.person = a.person and g.right_code = 'REGULATION_EDIT' and g.state = 'forbid'
                                  and (g.ends_on is null or g.ends_on >= ?)))
                        """)
                .params(holders, today, away, forbidden, today, today, today)
                .query(Boolean.class)
                .single();
    }

    /// @throws AccessRefused when the person would hold, with a role from a day on, two rights that
    ///         the school keeps apart
    void refuseTogether(PersonId person, Role role, LocalDate from) {
        var moment = regulation.moment(from);
        refuseTogether(person, right -> !judge.scopes(role, right, moment).isEmpty(), from);
    }

    /// @throws AccessRefused when the person would hold, with these rights from a day on, two that the
    ///         school keeps apart
    void refuseTogether(PersonId person, Set<Right> rights, LocalDate from) {
        refuseTogether(person, rights::contains, from);
    }

    /// Whether a person would hold, with a role from a day on, two rights that the school keeps apart.
    boolean together(PersonId person, Role role, LocalDate from) {
        var moment = regulation.moment(from);
        return !together(person, right -> !judge.scopes(role, right, moment).isEmpty(), from)
                .isEmpty();
    }

    private void refuseTogether(PersonId person, Predicate<Right> added, LocalDate from) {
        for (var pair : together(person, added, from)) {
            var text = texts.text(
                    "access.refusal." + RefusalCode.KEPT_APART, wording.name(pair.one()), wording.name(pair.other()));
            var source = Verdict.Source.of(regulation.current(Parameter.DUTIES_APART));
            throw new AccessRefused(wording.refusal(
                    RefusalCode.KEPT_APART, text, source, wording.holders(Right.REGULATION_EDIT, clock.instant())));
        }
    }

    private List<KeptApart> together(PersonId person, Predicate<Right> added, LocalDate from) {
        var wanted = regulation.current(Parameter.DUTIES_APART).value();
        var file = files.read(person);
        var roles = file.roles(from);
        var moment = regulation.moment(from);
        Predicate<Right> held = right -> added.test(right)
                || roles.stream()
                        .anyMatch(role -> !judge.scopes(role, right, moment).isEmpty())
                || file.grants(from).stream().anyMatch(grant -> grant.right() == right && grant.allows());
        return Arrays.stream(KeptApart.values())
                .filter(pair -> wanted.contains(pair.name()))
                .filter(pair -> added.test(pair.one()) || added.test(pair.other()))
                .filter(pair -> held.test(pair.one()) && held.test(pair.other()))
                .toList();
    }

    AccessRefused notHeld(Role role) {
        var text = texts.text("access.refusal." + RefusalCode.NOT_HELD + ".role", texts.text("access.role." + role));
        return new AccessRefused(wording.refusal(RefusalCode.NOT_HELD, text, Verdict.Source.NONE, null));
    }

    AccessRefused notHeld(Right right) {
        var text = texts.text("access.refusal." + RefusalCode.NOT_HELD, wording.name(right));
        return new AccessRefused(wording.refusal(RefusalCode.NOT_HELD, text, Verdict.Source.NONE, null));
    }

    private AccessRefused refused(RefusalCode code) {
        var text = texts.text("access.refusal." + code);
        return new AccessRefused(wording.refusal(code, text, Verdict.Source.NONE, null));
    }
}
