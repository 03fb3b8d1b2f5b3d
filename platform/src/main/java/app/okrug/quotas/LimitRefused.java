package app.okrug.quotas;

import org.jspecify.annotations.Nullable;

/// Limits cannot be set like this.
public class LimitRefused extends IllegalArgumentException {

    private final Why why;
    private final @Nullable Quota quota;

    /// What is wrong.
    public enum Why {
        /// Nobody would know why.
        REASON,
        /// It is smaller or larger than any limit of its kind.
        BOUNDS,
        /// Somebody else has changed them meanwhile.
        CHANGED
    }

    LimitRefused(Why why, @Nullable Quota quota) {
        super("No limits: " + why);
        this.why = why;
        this.quota = quota;
    }

    public Why why() {
        return why;
    }

    /// Whose limit does not fit; null when it is none of them.
    public @Nullable Quota quota() {
        return quota;
    }
}
