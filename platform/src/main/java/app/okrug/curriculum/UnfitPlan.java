package app.okrug.curriculum;

/// An individual curriculum that cannot be so.
public class UnfitPlan extends IllegalStateException {

    /// What stands against it.
    public enum Why {
        /// The pupil is in no class on the first day, or in another.
        IN_NO_CLASS,
        /// It would begin or end outside of the year of the class.
        OUTSIDE_YEAR,
        /// The pupil has another one on some of its days.
        OVERLAPS,
        /// Nothing in it differs from what the class is taught.
        NOTHING
    }

    private final Why why;

    UnfitPlan(Why why) {
        super("An individual curriculum that cannot be: " + why);
        this.why = why;
    }

    public Why why() {
        return why;
    }
}
