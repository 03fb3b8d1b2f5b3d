package app.okrug.people;

/// A move that cannot be, or cannot be taken back.
public class UnfitMove extends IllegalStateException {

    /// What stands against it.
    public enum Why {
        /// The pupil is in that place already.
        SAME_PLACE,
        /// A later move of the same pupil is on record, or the place itself begins later.
        LATER_MOVE,
        /// The day lies outside of the year of the class.
        OUTSIDE_YEAR,
        /// Another pupil has that number of the personal file.
        NUMBER_TAKEN,
        /// The person of that SNILS is or was a pupil here.
        KNOWN_PUPIL,
        /// The act wants an application or an order (`SUBGROUP_TRANSFER_BY_APPLICATION`).
        PAPER_MISSING,
        /// Marks, signs of absence or results stand in the new place already.
        BUILT_UPON
    }

    private final Why why;

    UnfitMove(Why why) {
        super("A move that cannot be: " + why);
        this.why = why;
    }

    public Why why() {
        return why;
    }
}
