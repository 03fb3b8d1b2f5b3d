package app.okrug.access;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A decision with the whole way to it.
///
/// @param decision the very one that the enforcing code makes
/// @param steps what each step said, in the order in which they are asked
/// @param remedy what would make it a yes; null when it is one
/// @param role the role whose cell decides; null when no cell does
public record Explanation(
        Answer answer,
        Decision decision,
        List<Step> steps,
        @Nullable Remedy remedy,
        @Nullable Role role) {

    public Explanation {
        steps = List.copyOf(steps);
    }

    /// The answer in a word.
    public enum Answer {
        YES,
        NO,
        /// No object was named, and it is yes for some and no for others.
        DEPENDS
    }
}
