package app.okrug.billing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A contract in a list, with what is owed by it.
///
/// @param open written and not paid
/// @param overdue the part of it whose last day is over
/// @param overdueSince that last day of the oldest of them; null when nothing is overdue
public record ContractLine(
        Contract contract,
        int schools,
        Money open,
        Money overdue,
        @Nullable LocalDate overdueSince) {}
