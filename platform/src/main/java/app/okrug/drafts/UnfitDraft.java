package app.okrug.drafts;

/// Something that cannot be done with the draft as it is.
public class UnfitDraft extends IllegalStateException {

    /// What stands against it.
    public enum Why {
        /// There is a draft already; one is written at a time.
        ANOTHER_OPEN,
        /// There is none, or it was approved or dropped meanwhile.
        NONE_OPEN,
        /// It waits for approval; who wants to go on writing takes it back first.
        SENT_ALREADY,
        /// It has not been sent for approval.
        NOT_SENT,
        /// It has no paragraph.
        NO_TEXT,
        /// It says the same as the version before it.
        NO_CHANGE,
        /// A paragraph of this number is there already.
        NUMBER_TAKEN,
        /// There is no paragraph of this number.
        NO_PARAGRAPH,
        /// The words do not stand in the paragraph.
        NOT_SAID,
        /// More paragraphs, or longer ones, than anybody reads.
        TOO_LONG,
        /// The day has gone by, or a version that is approved already begins then or later.
        DAY_TAKEN
    }

    private final Why why;

    public UnfitDraft(Why why) {
        super("A draft that cannot be: " + why);
        this.why = why;
    }

    public Why why() {
        return why;
    }
}
