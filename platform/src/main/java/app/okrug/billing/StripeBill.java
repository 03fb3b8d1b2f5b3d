package app.okrug.billing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A bill that Stripe has written for a contract.
///
/// @param invoice by Stripe's name
/// @param number as it stands on the bill
/// @param dueOn the last day on which it is paid in time, by the contract
/// @param confirmedAt when Stripe was last asked and said so; null while it has only told by itself
public record StripeBill(
        UUID id,
        String invoice,
        ContractId contract,
        String number,
        State state,
        Money amount,
        Money paid,
        LocalDate issuedOn,
        LocalDate dueOn,
        @Nullable Instant confirmedAt) {

    /// How far a bill has come. It never goes back: what is told later of an earlier state is old news.
    public enum State {
        /// To be paid.
        OPEN,
        /// Given up by whoever looks after the account at Stripe.
        UNCOLLECTIBLE,
        /// Cancelled.
        VOID,
        /// Paid in full.
        PAID;

        String stored() {
            return name().toLowerCase(Locale.ROOT);
        }

        static State of(String stored) {
            return valueOf(stored.toUpperCase(Locale.ROOT));
        }

        /// The state in Stripe's words; empty for a bill that is not written yet.
        static Optional<State> told(String word) {
            return switch (word) {
                case "open" -> Optional.of(OPEN);
                case "uncollectible" -> Optional.of(UNCOLLECTIBLE);
                case "void" -> Optional.of(VOID);
                case "paid" -> Optional.of(PAID);
                default -> Optional.empty();
            };
        }
    }

    /// What is still owed.
    public Money open() {
        return state == State.OPEN && amount.compareTo(paid) > 0 ? amount.minus(paid) : Money.ZERO;
    }

    /// This bill after more has been told of it, in whatever order: the farther state and the greater
    /// payment hold.
    StripeBill with(StripeBill told) {
        var farther = told.state.compareTo(state) >= 0;
        return new StripeBill(
                id,
                invoice,
                contract,
                farther ? told.number : number,
                farther ? told.state : state,
                farther ? told.amount : amount,
                told.paid.compareTo(paid) > 0 ? told.paid : paid,
                issuedOn,
                dueOn,
                told.confirmedAt == null ? confirmedAt : told.confirmedAt);
    }
}
