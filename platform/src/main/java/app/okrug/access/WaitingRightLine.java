package app.okrug.access;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A widening of rights that two decide, in words.
///
/// @param what «Право лично: вести журнал»
/// @param person who gets it; null for a role of the school's own
/// @param until the last day; null for no end
/// @param own whether the reader has proposed it: he may withdraw it and not confirm it
/// @param mayDecide whether the reader may confirm or refuse it
/// @param decidedBy null while it waits
/// @param words why it was refused; empty otherwise
public record WaitingRightLine(
        WaitingRightId id,
        String what,
        @Nullable PersonId person,
        LocalDate from,
        @Nullable LocalDate until,
        String reason,
        PersonId by,
        Instant at,
        boolean own,
        boolean mayDecide,
        WaitingOutcome outcome,
        @Nullable PersonId decidedBy,
        @Nullable Instant decidedAt,
        String words) {}
