package app.okrug.billing;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/// What a contract says.
///
/// @param startsOn the first day of service
/// @param endsOn the last day; null when it is open
/// @param trialUntil the last day that costs nothing; null without a trial
/// @param dueDays days from an invoice to the last day on which it is paid in time
/// @param remindDays days behind that day after which the payer is reminded
/// @param readOnlyDays days after which the schools may only be read
/// @param suspendDays days after which the schools are suspended
public record ContractTerms(
        LocalDate signedOn,
        LocalDate startsOn,
        @Nullable LocalDate endsOn,
        @Nullable LocalDate trialUntil,
        int dueDays,
        int remindDays,
        int readOnlyDays,
        int suspendDays) {

    private static final int YEAR = 365;

    /// Whether these terms can hold: days in their order, dates in theirs.
    public boolean sensible() {
        return dueDays >= 0
                && dueDays <= YEAR
                && remindDays > 0
                && readOnlyDays >= remindDays
                && suspendDays > readOnlyDays
                && suspendDays <= YEAR
                && (endsOn == null || !endsOn.isBefore(startsOn));
    }

    /// How many days of a month a school is charged for that joined on a day: after the trial, within the contract.
    public int chargedDays(YearMonth month, LocalDate joinedOn) {
        var first = latest(month.atDay(1), latest(startsOn, joinedOn));
        if (trialUntil != null) {
            first = latest(first, trialUntil.plusDays(1));
        }
        var last = month.atEndOfMonth();
        if (endsOn != null && endsOn.isBefore(last)) {
            last = endsOn;
        }
        return Math.max(0, (int) (last.toEpochDay() - first.toEpochDay()) + 1);
    }

    private static LocalDate latest(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
