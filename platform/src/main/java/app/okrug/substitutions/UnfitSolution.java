package app.okrug.substitutions;

/// What was wished for a lesson cannot be.
public class UnfitSolution extends IllegalArgumentException {

    private final Why why;

    /// What stands in the way.
    public enum Why {
        /// The colleague is not free at that hour any more.
        BUSY,
        /// There is no lesson beside it to join it with.
        NOTHING_BESIDE,
        /// The journal has a word about the lesson already.
        WRITTEN,
        /// There is no school on that day.
        NO_SCHOOL,
        /// That day is over.
        OVER,
        /// The day has no lesson of this number.
        NO_BELL,
        /// The pupils have another lesson then.
        PUPILS_BUSY,
        /// The teacher has another lesson then or is away.
        TEACHER_BUSY
    }

    UnfitSolution(Why why) {
        super("The solution does not fit: " + why);
        this.why = why;
    }

    public Why why() {
        return why;
    }
}
