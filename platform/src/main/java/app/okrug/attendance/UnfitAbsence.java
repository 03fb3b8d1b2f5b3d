package app.okrug.attendance;

/// What was told or entered about an absence cannot be, worded for whoever did.
public class UnfitAbsence extends IllegalArgumentException {

    UnfitAbsence(String sentence) {
        super(sentence);
    }

    /// A whole sentence in the reader's language.
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
