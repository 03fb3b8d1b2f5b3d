package app.okrug.school;

/// A set of classes that cannot be so.
public class UnfitClassSet extends IllegalStateException {

    /// What stands against it.
    public enum Why {
        /// The year has a set of that name.
        NAME_TAKEN,
        /// A term would begin before the school's year does.
        BEFORE_YEAR,
        /// Results stand in terms by which its classes would no longer be reported.
        RESULTS
    }

    private final Why why;

    UnfitClassSet(Why why) {
        super("A set of classes that cannot be: " + why);
        this.why = why;
    }

    public Why why() {
        return why;
    }
}
