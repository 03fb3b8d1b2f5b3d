package app.okrug.criteria;

/// What was written cannot stand, worded for whoever wrote it.
public class UnfitWords extends IllegalArgumentException {

    UnfitWords(String sentence) {
        super(sentence);
    }

    /// A whole sentence in the reader's language.
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
