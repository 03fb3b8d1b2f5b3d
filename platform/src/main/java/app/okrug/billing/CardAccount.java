package app.okrug.billing;

import app.okrug.tenancy.SchoolId;
import java.util.List;
import java.util.Map;

/// How a contract that is paid by card stands at Stripe.
///
/// @param known whether the payer is a customer there, and so has pages of his own
/// @param states how each school is paid for; schools that nothing was begun for are missing
/// @param troubles what Stripe has lately refused, or what hinders it, in its words
public record CardAccount(boolean known, Map<SchoolId, State> states, List<StripeBill> bills, List<String> troubles) {

    public CardAccount {
        states = Map.copyOf(states);
        bills = List.copyOf(bills);
        troubles = List.copyOf(troubles);
    }

    /// How a school is paid for.
    public enum State {
        /// The first payment is not through.
        BEGINNING,
        /// The free days run.
        FREE,
        /// By card, month by month.
        PAID,
        /// A payment has failed and is tried again.
        FAILING,
        /// The subscription is over: no bill follows.
        ENDED;

        static State of(String status) {
            return switch (status) {
                case "incomplete" -> BEGINNING;
                case "trialing" -> FREE;
                case "active" -> PAID;
                case "canceled", "incomplete_expired" -> ENDED;
                default -> FAILING;
            };
        }
    }

    /// Whether a payment can be begun for a school.
    public boolean free(SchoolId school) {
        return states.getOrDefault(school, State.ENDED) == State.ENDED;
    }
}
