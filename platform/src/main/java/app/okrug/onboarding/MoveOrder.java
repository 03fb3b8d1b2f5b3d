package app.okrug.onboarding;

import app.okrug.people.Order;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// By what and since when the pupils move whom a list moves and for whom it names no order and no day of their own.
///
/// @param order nothing while it is still to come; it can be entered in the book of movement later
/// @param day the first day in the new class, the last day in the school of who leaves; null for the day of applying
public record MoveOrder(Order order, @Nullable LocalDate day) {

    /// Nothing has been said.
    public static final MoveOrder NONE = new MoveOrder(Order.NONE, null);
}
