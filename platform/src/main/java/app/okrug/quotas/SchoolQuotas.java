package app.okrug.quotas;

import app.okrug.access.Access;
import app.okrug.access.Open;
import app.okrug.access.Right;
import app.okrug.access.Target;
import app.okrug.tenancy.SchoolId;
import app.okrug.tenancy.SchoolRegistry;
import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Service;

/// What the current school may use, and what it uses now.
@Service
public class SchoolQuotas {

    private final Access access;
    private final SchoolRegistry schools;
    private final LimitsInForce limits;
    private final UseReading reading;
    private final StorageCounting storage;
    private final Clock clock;

    SchoolQuotas(
            Access access,
            SchoolRegistry schools,
            LimitsInForce limits,
            UseReading reading,
            StorageCounting storage,
            Clock clock) {
        this.access = access;
        this.schools = schools;
        this.limits = limits;
        this.reading = reading;
        this.storage = storage;
        this.clock = clock;
    }

    /// What the school uses of what it may; its files are counted anew.
    ///
    /// @throws app.okrug.access.AccessRefused without the right
    public SchoolUse own() {
        access.require(Right.QUOTA_VIEW, Target.school());
        var school = schools.current();
        var now = clock.instant();
        var count = new StorageTable.Count(storage.bytes(), now);
        return reading.of(school, Map.of(school.id(), count), now);
    }

    /// How much long work of a school may run at once.
    @Open("a number of the deployment that the queue of work goes by")
    public int jobs(SchoolId school) {
        return Math.toIntExact(limits.of(school, Quota.JOBS));
    }
}
