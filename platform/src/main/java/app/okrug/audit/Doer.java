package app.okrug.audit;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Who did something.
///
/// @param account null when the deployment itself did it
/// @param person who that is in the school; null for an operator of the office
public record Doer(@Nullable UUID account, @Nullable UUID person) {

    /// The deployment itself.
    public static final Doer NOBODY = new Doer(null, null);
}
