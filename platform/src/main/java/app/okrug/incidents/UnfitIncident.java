package app.okrug.incidents;

/// A report or its settling cannot be as it was written.
public class UnfitIncident extends IllegalArgumentException {

    private final Why why;

    /// What is wrong.
    public enum Why {
        /// Nothing is said, or far too much.
        WORDS,
        /// It became known on a day that is still to come.
        LEARNED
    }

    UnfitIncident(Why why) {
        super("Not an incident: " + why);
        this.why = why;
    }

    public Why why() {
        return why;
    }
}
