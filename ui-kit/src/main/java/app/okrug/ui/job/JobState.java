package app.okrug.ui.job;

/// How far a longer piece of work has come.
///
/// @param done of `total` pieces; a `total` of 0 means that nobody knows yet
/// @param words what is being done now, or what came of it, in the reader's language
public record JobState(Phase phase, int done, int total, String words) {

    /// Where the work stands.
    public enum Phase {
        WAITING,
        RUNNING,
        DONE,
        FAILED
    }

    /// Whether nothing will change any more.
    public boolean finished() {
        return phase == Phase.DONE || phase == Phase.FAILED;
    }

    /// The part done, 0 to 1.
    double part() {
        return total == 0 ? 0 : Math.clamp((double) done / total, 0, 1);
    }
}
