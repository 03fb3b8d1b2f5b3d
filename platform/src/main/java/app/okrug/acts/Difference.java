package app.okrug.acts;

import org.jspecify.annotations.Nullable;

/// Where two acts say something else.
public sealed interface Difference {

    /// A paragraph.
    ///
    /// @param before its words before; null when it is new
    /// @param after its words after; null when it is gone
    record OfText(
            String number,
            @Nullable String before,
            @Nullable String after) implements Difference {}

    /// What is provided on a subject, or the paragraph that holds it.
    ///
    /// @param before null for a cell of which nothing was said before
    /// @param after null for a cell of which nothing is said after
    record OfProvision(
            Subject subject,
            @Nullable Provision before,
            @Nullable Provision after) implements Difference {

        /// Whether it means something else, and does not only stand elsewhere.
        public boolean effective() {
            return before == null || after == null || !before.value().equals(after.value());
        }
    }
}
