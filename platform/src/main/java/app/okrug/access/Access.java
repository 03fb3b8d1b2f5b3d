package app.okrug.access;

import app.okrug.regulation.CellState;
import app.okrug.tenancy.SchoolRegistry;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// May I? One path decides, explains and words: a screen that asks before, a service that requires, a list that asks
/// how far. Answers from memory.
@Component
public class Access {

    private final Standings standings;
    private final Judge judge;
    private final Wording wording;
    private final Uses uses;
    private final VisitRecord visits;
    private final SchoolRegistry schools;
    private final Clock clock;

    Access(
            Standings standings,
            Judge judge,
            Wording wording,
            Uses uses,
            VisitRecord visits,
            SchoolRegistry schools,
            Clock clock) {
        this.standings = standings;
        this.judge = judge;
        this.wording = wording;
        this.uses = uses;
        this.visits = visits;
        this.schools = schools;
        this.clock = clock;
    }

    /// Who acts.
    ///
    /// @throws NobodyActs when nobody has signed in
    public Actor actor() {
        return CurrentActor.require();
    }

    /// Whether the acting person may, with the reason either way.
    public Decision decide(Right right, Target target) {
        var now = clock.instant();
        return wording.decision(judge.judge(standing(now), right, target, now), now);
    }

    /// The lock before a deed; what it says is kept for thirty days, so that a change of the matrix can be tried on it.
    ///
    /// @throws AccessRefused when the acting person may not
    public void require(Right right, Target target) {
        var now = clock.instant();
        var standing = standing(now);
        var verdict = judge.judge(standing, right, target, now);
        if (standing.visit() == null) {
            uses.note(standing, right, target, now, verdict);
        } else {
            visits.note(right, target, verdict);
        }
        if (verdict instanceof Verdict.Denied denied) {
            throw new AccessRefused(wording.refusal(denied, now));
        }
    }

    /// Whether the acting person may, for showing or hiding things.
    public boolean allows(Right right, Target target) {
        var now = clock.instant();
        return judge.judge(standing(now), right, target, now) instanceof Verdict.Granted;
    }

    /// How far a right of the acting person reaches. The state of single objects is not looked at: a closed lesson is
    /// within reach, and refused when it is touched.
    public Reach reach(Right right) {
        var now = clock.instant();
        var standing = standing(now);
        if (standing.away() != null || standing.leavesOut(right) || judge.unused(right)) {
            return nowhere();
        }
        if (standing.visit() != null) {
            var verdict = judge.judge(standing, right, Target.school(), now);
            visits.note(right, Target.school(), verdict);
            return verdict instanceof Verdict.Granted ? new Reach.Everywhere() : nowhere();
        }
        var scopes = EnumSet.noneOf(Scope.class);
        for (var role : standing.roles()) {
            if (judge.cell(role, right, now).state() == CellState.FORBID) {
                if (role.scopes().contains(Scope.SCHOOL)) {
                    return nowhere();
                }
            } else {
                scopes.addAll(judge.scopes(role, right, now));
            }
        }
        for (var grant : standing.grants()) {
            if (grant.right() == right && grant.allows()) {
                scopes.addAll(grant.scopes());
            } else if (grant.right() == right && grant.scopes().isEmpty()) {
                return nowhere();
            }
        }
        scopes.retainAll(right.ceiling(standing.category()));
        return reach(scopes, standing.relations());
    }

    private Standing standing(Instant now) {
        var actor = CurrentActor.require();
        if (actor.visit() != null) {
            return Standing.visiting(actor.person(), actor.category(), day(now), actor.visit());
        }
        var standing = standings.of(actor.person(), actor.category(), day(now));
        return actor.only() == null ? standing : standing.within(actor.only());
    }

    private LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, schools.current().zone());
    }

    private static Reach nowhere() {
        return new Reach.Only(Set.of(), Set.of(), Set.of());
    }

    private static Reach reach(Set<Scope> scopes, Relations relations) {
        var courses = new HashSet<UUID>();
        var classes = new HashSet<UUID>();
        var pupils = new HashSet<UUID>();
        for (var scope : scopes) {
            switch (scope) {
                case SCHOOL -> {
                    return new Reach.Everywhere();
                }
                case OWN_CLASS -> {
                    classes.addAll(relations.classes());
                    courses.addAll(relations.across().keySet());
                }
                case OWN_COURSE -> {
                    courses.addAll(relations.courses());
                    pupils.addAll(relations.pupils());
                }
                case SELF, OWN_CHILD -> pupils.addAll(relations.pupils());
            }
        }
        return new Reach.Only(courses, classes, pupils);
    }
}
