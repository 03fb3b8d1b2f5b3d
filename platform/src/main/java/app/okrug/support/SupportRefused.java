package app.okrug.support;

import app.okrug.language.Sentence;

/// Nothing was asked or decided, and why.
public class SupportRefused extends RuntimeException {

    private final Sentence sentence;

    SupportRefused(String key, Object... arguments) {
        super(key);
        this.sentence = Sentence.of(key, arguments);
    }

    /// The reason, for the reader.
    public Sentence sentence() {
        return sentence;
    }
}
