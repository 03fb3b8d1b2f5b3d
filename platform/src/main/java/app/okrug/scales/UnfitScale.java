package app.okrug.scales;

/// A scale cannot hold from that day, worded for whoever chose it.
public class UnfitScale extends IllegalArgumentException {

    UnfitScale(String sentence) {
        super(sentence);
    }

    /// A whole sentence in the reader's language.
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
