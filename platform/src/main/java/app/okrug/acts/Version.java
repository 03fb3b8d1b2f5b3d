package app.okrug.acts;

import app.okrug.regulation.Act;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// One of the versions of the act that the school has had, has and will have.
///
/// @param until the last day it holds; null while none follows
public record Version(Act act, State state, @Nullable LocalDate until) {

    /// Where a version stands in time.
    public enum State {
        PAST,
        IN_FORCE,
        COMING
    }
}
