package app.okrug.quotas;

import app.okrug.access.Office;
import app.okrug.access.OfficeRight;
import app.okrug.audit.PlatformAudit;
import app.okrug.database.ControlPlane;
import app.okrug.tenancy.RegisteredSchool;
import app.okrug.tenancy.SchoolCreation;
import app.okrug.tenancy.SchoolId;
import app.okrug.tenancy.SchoolRegistry;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/// What all schools use of the deployment, and how much the office lets each of them use (screens.md M-08). Numbers
/// alone: nothing here leads into a school.
@Service
public class OfficeQuotas {

    /// The longest reason that can be given.
    public static final int LONGEST_REASON = 500;

    private final Office office;
    private final SchoolRegistry schools;
    private final SchoolCreation creation;
    private final LimitsInForce limits;
    private final LimitTable table;
    private final CallTable calls;
    private final StorageTable storage;
    private final UseReading reading;
    private final PlatformAudit audit;
    private final ControlPlane control;
    private final Clock clock;

    OfficeQuotas(
            Office office,
            SchoolRegistry schools,
            SchoolCreation creation,
            LimitsInForce limits,
            LimitTable table,
            CallTable calls,
            StorageTable storage,
            UseReading reading,
            PlatformAudit audit,
            ControlPlane control,
            Clock clock) {
        this.office = office;
        this.schools = schools;
        this.creation = creation;
        this.limits = limits;
        this.table = table;
        this.calls = calls;
        this.storage = storage;
        this.reading = reading;
        this.audit = audit;
        this.control = control;
        this.clock = clock;
    }

    /// What each school uses, by code. Its files are as it has counted them the last time.
    ///
    /// @throws app.okrug.access.AccessRefused when no operator acts
    public List<SchoolUse> schools() {
        office.require(OfficeRight.SCHOOLS_VIEW);
        return reading.of(schools.all(), storage.all(), clock.instant());
    }

    /// How often programs have called on the last days, by the clock of the municipality.
    public List<CallsOfDay> days(int days) {
        office.require(OfficeRight.SCHOOLS_VIEW);
        var zone = creation.usualZone();
        return calls.days(LocalDate.ofInstant(clock.instant(), zone).minusDays(days - 1L), zone);
    }

    /// The limits of schools without any of their own.
    public UsualLimits usual() {
        office.require(OfficeRight.SCHOOLS_VIEW);
        return table.usual();
    }

    /// Sets the usual limits. They hold on all nodes within five seconds.
    ///
    /// @param seen the limits as the operator has seen them when deciding
    /// @param values one for each quota
    /// @throws LimitRefused without a reason, out of bounds, or when somebody else was faster
    public void setUsual(UsualLimits seen, Map<Quota, Long> values, String reason) {
        office.require(OfficeRight.QUOTAS_CHANGE);
        for (var quota : Quota.values()) {
            if (!values.containsKey(quota)) {
                throw new LimitRefused(LimitRefused.Why.BOUNDS, quota);
            }
        }
        check(values, reason);
        change(null, "", seen.values(), values, reason, () -> table.putUsual(values, seen.version()));
    }

    /// Sets the limits of one school; for those that are missing the usual ones hold again.
    ///
    /// @param seen the limits as the operator has seen them when deciding
    /// @throws LimitRefused without a reason, out of bounds, or when somebody else was faster
    public void set(RegisteredSchool school, OwnLimits seen, Map<Quota, Long> values, String reason) {
        office.require(OfficeRight.QUOTAS_CHANGE);
        check(values, reason);
        change(
                school.id(),
                school.code(),
                seen.values(),
                values,
                reason,
                () -> table.put(school.id(), values, reason.strip(), seen.version(), clock.instant()));
    }

    /// A deed on limits that somebody may have forestalled.
    @FunctionalInterface
    private interface Putting {
        boolean put();
    }

    private void change(
            @Nullable SchoolId school,
            String subject,
            Map<Quota, Long> before,
            Map<Quota, Long> after,
            String reason,
            Putting putting) {
        control.inTransaction(() -> {
            if (!putting.put()) {
                throw new LimitRefused(LimitRefused.Why.CHANGED, null);
            }
            audit.write(
                    "quotas.limits_set",
                    school,
                    subject,
                    Map.of("before", words(before), "after", words(after), "reason", reason.strip()));
        });
        limits.forget();
    }

    private static String words(Map<Quota, Long> values) {
        return values.isEmpty() ? "" : new EnumMap<>(values).toString();
    }

    private static void check(Map<Quota, Long> values, String reason) {
        values.forEach((quota, limit) -> {
            if (!quota.fits(limit)) {
                throw new LimitRefused(LimitRefused.Why.BOUNDS, quota);
            }
        });
        if (reason.isBlank() || reason.length() > LONGEST_REASON) {
            throw new LimitRefused(LimitRefused.Why.REASON, null);
        }
    }
}
