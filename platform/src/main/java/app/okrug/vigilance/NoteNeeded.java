package app.okrug.vigilance;

/// An alarm is to be settled without a word about what it was.
public class NoteNeeded extends IllegalArgumentException {

    /// The longest note.
    public static final int LONGEST = 1000;

    NoteNeeded() {
        super("A note of 1 to " + LONGEST + " characters is needed");
    }
}
