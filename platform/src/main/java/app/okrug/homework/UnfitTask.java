package app.okrug.homework;

/// What was wished of homework cannot be, worded for whoever wished it.
public class UnfitTask extends IllegalArgumentException {

    UnfitTask(String sentence) {
        super(sentence);
    }

    /// A whole sentence in the reader's language.
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
