package app.okrug.results;

import org.jspecify.annotations.Nullable;

/// What the system proposes, and from what.
///
/// @param mark null when there is nothing to propose from
public record Proposal(@Nullable String mark, Figures figures) {

    static final Proposal NONE = new Proposal(null, Figures.NONE);
}
