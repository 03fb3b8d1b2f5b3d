package app.okrug.acts;

import app.okrug.access.PersonId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A proposal in words.
///
/// @param what the cell or the rule
/// @param own whether the reader has proposed it: he may withdraw it and not confirm it
/// @param mayDecide whether the reader may confirm or refuse it
/// @param decidedBy null while it waits
/// @param words why it was refused; empty otherwise
public record RightsProposalLine(
        RightsProposalId id,
        String what,
        String before,
        String after,
        String reason,
        PersonId by,
        Instant at,
        boolean own,
        boolean mayDecide,
        RightsProposalOutcome outcome,
        @Nullable PersonId decidedBy,
        @Nullable Instant decidedAt,
        String words) {}
