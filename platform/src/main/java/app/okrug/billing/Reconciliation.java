package app.okrug.billing;

import java.time.LocalDate;
import java.util.List;

/// What was served and what was paid by a contract in a span of days, as two parties compare their books. Positive
/// balances are owed by the payer.
///
/// @param opening the balance before the first day
public record Reconciliation(Contract contract, LocalDate from, LocalDate to, Money opening, List<Entry> entries) {

    public Reconciliation {
        entries = List.copyOf(entries);
    }

    /// An act, which is owed, or a payment, which is not any more.
    ///
    /// @param served whether it is an act
    /// @param number of the act or of the payment order
    public record Entry(LocalDate day, boolean served, String number, Money amount) {}

    /// Served in these days.
    public Money served() {
        return sum(true);
    }

    /// Paid in these days.
    public Money paid() {
        return sum(false);
    }

    /// The balance after the last day.
    public Money closing() {
        return opening.plus(served()).minus(paid());
    }

    private Money sum(boolean served) {
        return entries.stream()
                .filter(entry -> entry.served() == served)
                .map(Entry::amount)
                .reduce(Money.ZERO, Money::plus);
    }
}
