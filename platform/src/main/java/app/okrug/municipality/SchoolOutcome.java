package app.okrug.municipality;

import app.okrug.tenancy.RegisteredSchool;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What has come of applying a template in one school.
///
/// @param changed how many rules are new, changed or lifted there; 0 before
/// @param failure why it has not arrived; empty when it has, or was not tried yet
/// @param at when it was tried last; null when it was not
public record SchoolOutcome(
        RegisteredSchool school,
        int changed,
        String failure,
        @Nullable Instant at) {

    /// Whether the school has it.
    public boolean arrived() {
        return at != null && failure.isEmpty();
    }
}
