package app.okrug.openings;

import app.okrug.language.Sentence;

/// A list cannot be taken, or not be started now, and why.
public class ListRefused extends RuntimeException {

    private final Sentence sentence;

    ListRefused(String key, Object... arguments) {
        super(key);
        this.sentence = Sentence.of(key, arguments);
    }

    /// The reason, for the operator.
    public Sentence sentence() {
        return sentence;
    }
}
