package app.okrug.drafts;

/// A file out of which no text of an act comes.
public class UnreadableAct extends RuntimeException {

    /// What stands against it.
    public enum Why {
        /// Neither DOCX nor PDF nor plain text.
        KIND,
        /// A document of an old Word or in RTF, to be saved as DOCX.
        OLD_FORMAT,
        /// Locked with a password.
        LOCKED,
        /// Pictures of pages, without text.
        SCAN,
        /// Damaged.
        BROKEN,
        /// Larger than an act is.
        TOO_LARGE,
        /// Without words.
        EMPTY
    }

    private final Why why;

    UnreadableAct(Why why) {
        super("No text of an act: " + why);
        this.why = why;
    }

    public Why why() {
        return why;
    }
}
