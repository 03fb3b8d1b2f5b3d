package app.okrug.plans;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A version of a lesson plan that was put before the school.
///
/// @param state `SUBMITTED`, `APPROVED` or `RETURNED`
/// @param comment of who decided; may be empty
/// @param by who put it forward, «Лукина В. З.»
/// @param decidedBy who decided; null as long as nobody has
public record PlanVersion(
        int number,
        String state,
        String note,
        List<PlanRow> lines,
        String comment,
        String by,
        Instant at,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt) {

    public PlanVersion {
        lines = List.copyOf(lines);
    }
}
