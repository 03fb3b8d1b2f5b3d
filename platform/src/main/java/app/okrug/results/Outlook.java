package app.okrug.results;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Where a pupil stands in a term that has not ended: which mark is coming, and what would make it a better one.
///
/// @param coming null without any mark that counts
/// @param needed ways to the next better marks, the nearest first; each with marks of weight one
public record Outlook(@Nullable String coming, List<Needed> needed) {

    /// One way: so many marks of this kind, one after another, and the better mark is reached.
    ///
    /// @param goal the better mark
    public record Needed(String goal, String mark, int count) {}

    public Outlook {
        needed = List.copyOf(needed);
    }
}
