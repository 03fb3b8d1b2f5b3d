package app.okrug.files;

/// A file that is not stored, worded for whoever sent it.
public class UnfitFile extends IllegalArgumentException {

    UnfitFile(String sentence) {
        super(sentence);
    }

    /// A whole sentence in the reader's language.
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
