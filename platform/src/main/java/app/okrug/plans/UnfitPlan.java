package app.okrug.plans;

/// What was wished of a lesson plan cannot be, worded for whoever wished it.
public class UnfitPlan extends IllegalArgumentException {

    UnfitPlan(String sentence) {
        super(sentence);
    }

    /// A whole sentence in the reader's language.
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
