package app.okrug.curriculum;

/// A group that cannot be so.
public class UnfitGroup extends IllegalStateException {

    /// What stands against it.
    public enum Why {
        /// The class has a group of that name.
        NAME_TAKEN,
        /// The group is taught this subject already.
        TAUGHT_ALREADY,
        /// The day lies outside of the year.
        OUTSIDE_YEAR,
        /// Lessons of the group stand in the timetable.
        HAS_LESSONS,
        /// The pupil is in no class of the year that day.
        IN_NO_CLASS
    }

    private final Why why;

    UnfitGroup(Why why) {
        super("A group that cannot be: " + why);
        this.why = why;
    }

    public Why why() {
        return why;
    }
}
