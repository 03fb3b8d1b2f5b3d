package app.okrug.journal;

/// Somebody's changes are to be taken back without a reason in words, or between two moments that are none.
public class UnfitReversal extends IllegalArgumentException {

    /// The longest reason, as the history keeps it.
    public static final int LONGEST = 300;

    UnfitReversal(String what) {
        super(what);
    }
}
