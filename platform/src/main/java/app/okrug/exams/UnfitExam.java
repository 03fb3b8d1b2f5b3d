package app.okrug.exams;

/// An exam cannot be set or chosen so, worded for whoever wanted it.
public class UnfitExam extends IllegalArgumentException {

    UnfitExam(String sentence) {
        super(sentence);
    }

    /// A whole sentence in the reader's language.
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
