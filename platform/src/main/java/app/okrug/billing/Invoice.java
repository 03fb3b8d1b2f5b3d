package app.okrug.billing;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/// An invoice and what has become of it.
///
/// @param number within the year, without gaps
/// @param vatPercent the rate contained in the amount; null when no tax is paid
/// @param paid what payments have covered of it, the oldest invoice of a contract first
/// @param act the act about the same month; null until it is written
/// @param cancelled why it does not stand; null while it does
public record Invoice(
        InvoiceId id,
        ContractId contract,
        int year,
        int number,
        YearMonth month,
        LocalDate issuedOn,
        LocalDate dueOn,
        Money amount,
        @Nullable Integer vatPercent,
        Money vat,
        Money paid,
        @Nullable Act act,
        @Nullable String cancelled,
        InvoiceText text) {

    /// «17/2026», as it stands on the paper.
    public String label() {
        return number + "/" + year;
    }

    /// What is still to be paid.
    public Money open() {
        return cancelled == null ? amount.minus(paid) : Money.ZERO;
    }

    /// The act about the service of a month.
    public record Act(int year, int number, LocalDate signedOn) {

        /// «17/2026», as it stands on the paper.
        public String label() {
            return number + "/" + year;
        }
    }
}
