package app.okrug.audit;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Who did something.
///
/// @param account null when the deployment itself did it
/// @param person who that is in the school; null for an operator of the office
/// @param name how the record calls somebody who is in no register of the school; null where the register knows
public record Doer(
        @Nullable UUID account,
        @Nullable UUID person,
        @Nullable String name) {

    /// The deployment itself.
    public static final Doer NOBODY = new Doer(null, null);

    public Doer(@Nullable UUID account, @Nullable UUID person) {
        this(account, person, null);
    }
}
