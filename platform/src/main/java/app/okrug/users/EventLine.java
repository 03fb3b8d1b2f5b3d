package app.okrug.users;

import java.time.Instant;
import java.util.Map;

/// Something that was done, as it is read.
///
/// @param number grows with time; says where to read on
/// @param who by name; empty when the deployment itself did it, or nobody is known
/// @param action its code, `identity.signed_in`
/// @param about whom or what, by name where one is known; may be empty
/// @param details what else is known, as plain values
public record EventLine(long number, Instant at, String who, String action, String about, Map<String, Object> details) {

    public EventLine {
        details = Map.copyOf(details);
    }
}
