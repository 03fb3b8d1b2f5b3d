package app.okrug.acts;

import app.okrug.access.Access;
import app.okrug.access.Right;
import app.okrug.access.Role;
import app.okrug.access.SchoolRoles;
import app.okrug.access.Target;
import app.okrug.regulation.Act;
import app.okrug.regulation.Cell;
import app.okrug.regulation.Change;
import app.okrug.regulation.Parameter;
import app.okrug.regulation.Regulation;
import app.okrug.tenancy.SchoolRegistry;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;

/// The versions of the school's act, each as a whole: the one in force as it is now, a past one as it was at its end,
/// a coming one as it will begin. Only what the school itself has said: what the municipality has ruled
/// stands beside.
@Service
public class Versions {

    private final Access access;
    private final Regulation regulation;
    private final SchoolRoles roles;
    private final SchoolRegistry schools;
    private final Clock clock;

    Versions(Access access, Regulation regulation, SchoolRoles roles, SchoolRegistry schools, Clock clock) {
        this.access = access;
        this.regulation = regulation;
        this.roles = roles;
        this.schools = schools;
        this.clock = clock;
    }

    /// All versions, the latest first.
    public List<Version> all() {
        access.require(Right.REGULATION_VIEW, Target.school());
        var acts = regulation.acts();
        var inForce = acts.indexOf(regulation.act());
        var versions = new ArrayList<Version>();
        for (var place = 0; place < acts.size(); place++) {
            var state = place < inForce
                    ? Version.State.PAST
                    : place == inForce ? Version.State.IN_FORCE : Version.State.COMING;
            var next = place + 1 < acts.size() ? acts.get(place + 1) : null;
            versions.add(new Version(
                    acts.get(place),
                    state,
                    next == null ? null : next.effectiveFrom().minusDays(1)));
        }
        return versions.reversed();
    }

    /// The act in force, as it is now.
    public WholeAct inForce() {
        access.require(Right.REGULATION_VIEW, Target.school());
        return whole(regulation.act());
    }

    /// The version that comes last: what the next one is drafted from.
    public WholeAct latest() {
        access.require(Right.REGULATION_VIEW, Target.school());
        return whole(regulation.acts().getLast());
    }

    /// One version.
    ///
    /// @throws UnknownVersion when the school has none of this id
    public WholeAct of(UUID act) {
        access.require(Right.REGULATION_VIEW, Target.school());
        return regulation.acts().stream()
                .filter(one -> one.id().equals(act))
                .findFirst()
                .map(this::whole)
                .orElseThrow(() -> new UnknownVersion(act));
    }

    private WholeAct whole(Act act) {
        var moment = moment(act);
        var provisions = new ArrayList<Provision>();
        for (var parameter : Parameter.all()) {
            if (!parameter.concluded()) {
                var setting = regulation.own(parameter, moment);
                provisions.add(new Provision(
                        new Subject.OfParameter(parameter),
                        setting.value(),
                        setting.paragraph(),
                        setting.quote(),
                        setting.entry() != null));
            }
        }
        for (var right : Right.values()) {
            roles.all().stream()
                    .map(role -> regulation.ownCell(role.name(), right.name(), moment))
                    .filter(cell -> cell.id() != null)
                    .forEach(cell -> provisions.add(provision(cell, right)));
        }
        return new WholeAct(act, regulation.paragraphs(act.id()), provisions);
    }

    private static Provision provision(Cell cell, Right right) {
        return new Provision(
                new Subject.OfCell(Role.valueOf(cell.role()), right),
                new Change.Permission(cell.state(), cell.scopes()),
                cell.paragraph(),
                cell.quote(),
                true);
    }

    /// Now for the act in force; the last moment of a past one, the first of a coming one.
    private Instant moment(Act act) {
        var acts = regulation.acts();
        var place = acts.indexOf(act);
        var inForce = acts.indexOf(regulation.act());
        if (place == inForce) {
            return clock.instant();
        }
        return place > inForce ? begins(act) : begins(acts.get(place + 1)).minusNanos(1);
    }

    private Instant begins(Act act) {
        return act.effectiveFrom().atStartOfDay(schools.current().zone()).toInstant();
    }
}
