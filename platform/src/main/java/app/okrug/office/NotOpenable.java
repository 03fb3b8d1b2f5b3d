package app.okrug.office;

import app.okrug.language.Sentence;

/// A school cannot be opened as it was asked for.
public class NotOpenable extends IllegalArgumentException {

    private final Sentence sentence;

    NotOpenable(String key, Object... arguments) {
        super(key);
        this.sentence = Sentence.of(key, arguments);
    }

    public Sentence sentence() {
        return sentence;
    }
}
