package app.okrug.quotas;

import app.okrug.access.Open;
import app.okrug.tenancy.SchoolId;
import app.okrug.tenancy.SchoolRegistry;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Service;

/// Counts the calls of programs, school by school. A call asks the database nothing: each node counts in memory, adds
/// what it has counted every few seconds and hears then what the others have. Between two such moments several nodes
/// together may let through a little more than the limit.
@Service
@Open("only counts: what a call wants to read asks for its right")
public class ApiCalls {

    private final SchoolRegistry schools;
    private final LimitsInForce limits;
    private final CallTable table;
    private final Clock clock;
    private final Map<SchoolId, CallCount> counts = new ConcurrentHashMap<>();

    ApiCalls(SchoolRegistry schools, LimitsInForce limits, CallTable table, Clock clock) {
        this.schools = schools;
        this.limits = limits;
        this.table = table;
        this.clock = clock;
    }

    /// Counts a call of a program of the current school.
    ///
    /// @return what refuses it; empty when it may go on
    public Optional<CallsOver> take() {
        var school = schools.current();
        var now = clock.instant();
        var window = CallWindow.of(now, school.zone());
        var known = limits.now();
        return count(school.id(), window, now)
                .take(window, known.of(school.id(), Quota.CALLS_HOUR), known.of(school.id(), Quota.CALLS_DAY))
                .map(over -> new CallsOver(over, known.of(school.id(), over), window.until(over, now)));
    }

    private CallCount count(SchoolId school, CallWindow window, Instant now) {
        var known = counts.get(school);
        if (known != null) {
            return known;
        }
        var written = table.now(List.of(school), now).getOrDefault(school, CallTable.Now.NOTHING);
        var loaded = new CallCount(window, written.hour(), written.day().calls());
        var before = counts.putIfAbsent(school, loaded);
        return before == null ? loaded : before;
    }

    /// Writes down what has been counted since the last time.
    void write() {
        var taken = new HashMap<SchoolId, Map<Instant, CallSum>>();
        counts.forEach((school, count) -> {
            var sums = count.drain();
            if (!sums.isEmpty()) {
                taken.put(school, sums);
            }
        });
        if (taken.isEmpty()) {
            return;
        }
        try {
            table.add(taken);
        } catch (DataAccessException later) {
            taken.forEach((school, sums) -> known(school).giveBack(sums));
            throw later;
        }
        var now = clock.instant();
        table.now(taken.keySet(), now)
                .forEach((school, written) -> known(school)
                        .written(
                                CallWindow.of(now, schools.get(school).zone()),
                                written.hour(),
                                written.day().calls()));
    }

    /// Counts are never thrown away.
    private CallCount known(SchoolId school) {
        return Objects.requireNonNull(counts.get(school));
    }
}
