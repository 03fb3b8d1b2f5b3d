package app.okrug.quotas;

import app.okrug.tenancy.RegisteredSchool;
import app.okrug.tenancy.SchoolId;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/// Puts limits and use of schools side by side: as many statements for all of them as for one.
@Component
class UseReading {

    private final LimitsInForce limits;
    private final CallTable calls;
    private final ApiCalls counted;
    private final WorkUnderWay work;

    UseReading(LimitsInForce limits, CallTable calls, ApiCalls counted, WorkUnderWay work) {
        this.limits = limits;
        this.calls = calls;
        this.counted = counted;
        this.work = work;
    }

    List<SchoolUse> of(List<RegisteredSchool> schools, Map<SchoolId, StorageTable.Count> storage, Instant now) {
        counted.write();
        var known = limits.now();
        var called = calls.now(now);
        var open = work.open();
        return schools.stream()
                .map(school -> use(
                        school,
                        known,
                        storage.getOrDefault(school.id(), StorageTable.Count.NONE),
                        called.getOrDefault(school.id(), CallTable.Now.NOTHING),
                        open.getOrDefault(school.id(), 0)))
                .toList();
    }

    SchoolUse of(RegisteredSchool school, Map<SchoolId, StorageTable.Count> storage, Instant now) {
        return of(List.of(school), storage, now).getFirst();
    }

    private static SchoolUse use(
            RegisteredSchool school,
            LimitsInForce.Known known,
            StorageTable.Count storage,
            CallTable.Now called,
            int open) {
        var own = known.of(school.id());
        var uses = Arrays.stream(Quota.values())
                .map(quota -> {
                    var used = switch (quota) {
                        case STORAGE -> storage.bytes();
                        case JOBS -> open;
                        case CALLS_HOUR -> called.hour();
                        case CALLS_DAY -> called.day().calls();
                    };
                    var unit = quota == Quota.STORAGE ? StorageRoom.MEGABYTE : 1;
                    return new QuotaUse(
                            quota,
                            used,
                            known.of(school.id(), quota) * unit,
                            own.values().containsKey(quota));
                })
                .toList();
        return new SchoolUse(school, uses, called.day().refused(), storage.at(), own);
    }
}
