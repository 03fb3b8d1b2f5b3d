package app.okrug.acts;

import app.okrug.regulation.Change;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One change of the act in words.
///
/// @param change to be handed to [Reverting]
/// @param latest whether nothing was changed there since, so that it can be reverted
/// @param what the cell or the parameter
/// @param before null when nothing stood there
public record ChangeLine(
        Change change,
        boolean latest,
        String what,
        @Nullable String before,
        String after) {

    public Instant since() {
        return change.since();
    }

    /// The person who changed it.
    public UUID by() {
        return change.by();
    }

    public String reason() {
        return change.reason();
    }
}
