package app.okrug.access;

import app.okrug.tenancy.CurrentSchool;
import app.okrug.tenancy.SchoolId;
import app.okrug.tenancy.SchoolRegistry;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// What was done by which right in the last seconds, in memory until it is written down. Bounded: what would go beyond
/// is left out, for a record that proposals are tried on need not be complete, and nobody may wait for it.
@Component
class Uses {

    private static final int MOST_WAITING = 20_000;

    private record Key(SchoolId school, UUID use) {}

    private final ConcurrentMap<Key, Use> waiting = new ConcurrentHashMap<>();
    private final Judge judge;
    private final SchoolRegistry schools;

    Uses(Judge judge, SchoolRegistry schools) {
        this.judge = judge;
        this.schools = schools;
    }

    void note(Standing standing, Right right, Target target, Instant moment, Verdict verdict) {
        if (waiting.size() >= MOST_WAITING || !schools.current().state().writable()) {
            return;
        }
        var use = new Use(
                standing.today(),
                standing.person(),
                standing.category(),
                right,
                plain(standing, right, target, moment, verdict),
                verdict instanceof Verdict.Granted,
                1,
                moment);
        waiting.merge(new Key(CurrentSchool.require(), use.id()), use, Use::and);
    }

    /// The schools of which anything waits.
    Set<SchoolId> schools() {
        return waiting.keySet().stream().map(Key::school).collect(Collectors.toSet());
    }

    /// Takes what waits of the current school.
    List<Use> take() {
        var school = CurrentSchool.require();
        var taken = new ArrayList<Use>();
        for (Map.Entry<Key, Use> entry : waiting.entrySet()) {
            if (entry.getKey().school().equals(school)) {
                var use = waiting.remove(entry.getKey());
                if (use != null) {
                    taken.add(use);
                }
            }
        }
        return taken;
    }

    /// A whole class marked in one lesson is one line: the pupil is left out where the decision is the same without.
    private Target plain(Standing standing, Right right, Target target, Instant moment, Verdict verdict) {
        if (standing.category() != Category.STAFF || target.course() == null || target.pupil() == null) {
            return target;
        }
        var without = new Target(
                target.course(),
                target.classId(),
                target.parallel(),
                target.day(),
                null,
                target.lesson(),
                target.member());
        var same = judge.judge(standing, right, without, moment).getClass() == verdict.getClass();
        return same ? without : target;
    }
}
