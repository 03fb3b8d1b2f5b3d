package app.okrug.billing;

import app.okrug.tenancy.SchoolState;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/// How far an open bill has led, by the days of the contract.
public enum DunningStage {
    /// Nothing is overdue, or not for long.
    QUIET,
    /// The payer is reminded; the schools work.
    REMINDED,
    /// The schools may only be read.
    READ_ONLY,
    /// The schools are suspended; their data stay where they are.
    SUSPENDED;

    /// The stage on a day.
    ///
    /// @param due the last day on which the oldest open bill was paid in time
    static DunningStage on(LocalDate today, LocalDate due, ContractTerms terms) {
        var late = ChronoUnit.DAYS.between(due, today);
        if (late >= terms.suspendDays()) {
            return SUSPENDED;
        }
        if (late >= terms.readOnlyDays()) {
            return READ_ONLY;
        }
        return late >= terms.remindDays() ? REMINDED : QUIET;
    }

    /// Where a school of the contract stands by it.
    SchoolState state() {
        return switch (this) {
            case QUIET, REMINDED -> SchoolState.ACTIVE;
            case READ_ONLY -> SchoolState.READ_ONLY;
            case SUSPENDED -> SchoolState.SUSPENDED;
        };
    }

    String stored() {
        return name().toLowerCase(Locale.ROOT);
    }

    static DunningStage of(String stored) {
        return valueOf(stored.toUpperCase(Locale.ROOT));
    }
}
