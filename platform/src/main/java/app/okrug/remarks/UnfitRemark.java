package app.okrug.remarks;

/// What was written cannot be a remark or an answer to one, worded for whoever wrote it.
public class UnfitRemark extends IllegalArgumentException {

    UnfitRemark(String sentence) {
        super(sentence);
    }

    /// A whole sentence in the reader's language.
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
