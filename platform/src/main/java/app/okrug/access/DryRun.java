package app.okrug.access;

import app.okrug.regulation.Cell;
import app.okrug.regulation.CellState;
import app.okrug.regulation.Regulation;
import app.okrug.tenancy.SchoolRegistry;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/// Tries a change of the matrix on what was done in the last thirty days, before it is saved (P-10): the [Judge] that
/// enforces decides each deed twice, by the matrix as it is and by the one that is proposed. People are taken with the
/// roles and relations that they have today, objects in the state in which they were.
@Service
public class DryRun {

    private static final int MOST = 50_000;

    private final Access access;
    private final Regulation regulation;
    private final ObjectStates states;
    private final Standings standings;
    private final UsePulse pulse;
    private final UseRows rows;
    private final JdbcClient sql;
    private final SchoolRegistry schools;
    private final Clock clock;

    DryRun(
            Access access,
            Regulation regulation,
            ObjectStates states,
            Standings standings,
            UsePulse pulse,
            UseRows rows,
            JdbcClient sql,
            SchoolRegistry schools,
            Clock clock) {
        this.access = access;
        this.regulation = regulation;
        this.states = states;
        this.standings = standings;
        this.pulse = pulse;
        this.rows = rows;
        this.sql = sql;
        this.schools = schools;
        this.clock = clock;
    }

    /// What would be different if a cell said this.
    ///
    /// @param scopes how far; looked at for [CellState#ALLOW] only
    /// @throws AccessRefused when the acting person may not change the matrix
    public Tried cell(Role role, Right right, CellState state, Set<Scope> scopes) {
        access.require(Right.REGULATION_EDIT, Target.school());
        pulse.write();
        var now = clock.instant();
        Matrix today = (one, other, _) -> regulation.cell(one.name(), other.name(), now);
        var before = new Judge(today, states);
        var after = new Judge(today.with(proposed(today.cell(role, right, now), state, scopes)), states);
        var concerned = EnumSet.of(right);
        concerned.addAll(ObjectStates.liftedBy(right));
        var holders = role.assigned() ? holders(role) : List.<PersonId>of();
        var uses = role.assigned() && holders.isEmpty()
                ? List.<Use>of()
                : rows.of(concerned, role.category(), holders, MOST);
        return new Tried(uses.size(), uses.size() < MOST, persons(uses, before, after));
    }

    private List<Tried.OfPerson> persons(List<Use> uses, Judge before, Judge after) {
        var day = today();
        var known = new HashMap<PersonId, Standing>();
        Map<PersonId, Tried.OfPerson> found = new LinkedHashMap<>();
        for (var use : uses) {
            var person = known.computeIfAbsent(use.person(), one -> standings.of(one, use.category(), day));
            var then = person.on(use.day());
            var was = allows(before, then, use);
            if (was != allows(after, then, use)) {
                found.merge(
                        use.person(),
                        new Tried.OfPerson(use.person(), was ? 1 : 0, was ? 0 : 1, Set.of(use.right()), use.last()),
                        Tried.OfPerson::and);
            }
        }
        return found.values().stream()
                .sorted(Comparator.comparingInt((Tried.OfPerson one) -> one.refused() + one.allowed())
                        .reversed())
                .toList();
    }

    private static boolean allows(Judge judge, Standing standing, Use use) {
        return judge.judge(standing, use.right(), use.target(), use.last()) instanceof Verdict.Granted;
    }

    private static Cell proposed(Cell now, CellState state, Set<Scope> scopes) {
        var letters = switch (state) {
            case INHERIT -> now.usual();
            case ALLOW -> Scope.write(scopes);
            case FORBID -> "";
        };
        return new Cell(
                now.id(),
                now.role(),
                now.right(),
                state,
                letters,
                now.usual(),
                now.paragraph(),
                now.quote(),
                now.act(),
                now.since(),
                now.changedBy(),
                now.reason());
    }

    private Collection<PersonId> holders(Role role) {
        var day = today();
        return sql.sql("""
                        select distinct person from access_assignment
                        where role_code = ? and starts_on <= ? and (ends_on is null or ends_on >= ?)
                        """)
                .params(role.name(), day, day)
                .query((row, _) -> new PersonId(row.getObject("person", UUID.class)))
                .list();
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(schools.current().zone()));
    }
}
