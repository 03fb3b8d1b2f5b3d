package app.okrug.municipality;

import app.okrug.language.Sentence;

/// Nothing was changed, and why.
public class TemplateRefused extends RuntimeException {

    private final Sentence sentence;

    TemplateRefused(String key, Object... arguments) {
        super(key);
        this.sentence = Sentence.of(key, arguments);
    }

    /// The reason, for the operator.
    public Sentence sentence() {
        return sentence;
    }
}
