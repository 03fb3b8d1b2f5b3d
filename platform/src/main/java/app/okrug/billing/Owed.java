package app.okrug.billing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What is owed by a contract on a day.
///
/// @param oldest the oldest invoice that is overdue; null when none is
/// @param since the last day on which that one was in time; null when none is overdue
record Owed(
        Money open,
        Money overdue,
        @Nullable InvoiceId oldest,
        @Nullable LocalDate since) {

    static final Owed NOTHING = new Owed(Money.ZERO, Money.ZERO, null, null);

    ContractLine line(Contract contract, int schools) {
        return new ContractLine(contract, schools, open, overdue, since);
    }
}
