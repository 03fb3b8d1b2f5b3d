package app.okrug.identity.tokens;

/// A program cannot be let in like this.
public class UnfitApiClient extends IllegalArgumentException {

    private final Why why;

    /// What is wrong.
    public enum Why {
        /// It has no name, or far too long a one.
        NAME,
        /// It may read nothing, or is to change something.
        RIGHTS,
        /// Its last day is over, or more than a year ahead.
        UNTIL
    }

    UnfitApiClient(Why why) {
        super("Not an API client: " + why);
        this.why = why;
    }

    public Why why() {
        return why;
    }
}
