package app.okrug.bench;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One line of the result.
///
/// @param what was measured
/// @param target what we want of it; empty when there is no target
/// @param met whether it was reached; null when there is no target, or when this run cannot tell
/// @param got the result as people read it
/// @param figures the same as programs read it
public record Finding(String what, String target, @Nullable Boolean met, String got, Map<String, Number> figures) {

    public Finding {
        figures = new LinkedHashMap<>(figures);
    }

    /// A result without a target.
    static Finding of(String what, String got, Map<String, Number> figures) {
        return new Finding(what, "", null, got, figures);
    }
}
