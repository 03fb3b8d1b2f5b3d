package app.okrug.acts;

import app.okrug.access.PersonId;
import app.okrug.regulation.ActWords;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A change of the act that one person has proposed.
///
/// @param role the role of the cell; null for the rule itself
/// @param subject the right of the cell, or the parameter
/// @param wanted what is to hold: a [Change.Permission], or the parameter's value
/// @param before what held when it was proposed, in words
/// @param source where the act says so; null to keep the paragraph beside the cell
/// @param seen the entry that the proposer had before his eyes; null when there was none
/// @param words why it was refused; empty otherwise
record RightsProposal(
        RightsProposalId id,
        @Nullable String role,
        String subject,
        Object wanted,
        String before,
        @Nullable ActWords source,
        @Nullable UUID seen,
        String reason,
        PersonId by,
        Instant at,
        RightsProposalOutcome outcome,
        @Nullable PersonId decidedBy,
        @Nullable Instant decidedAt,
        String words) {}
