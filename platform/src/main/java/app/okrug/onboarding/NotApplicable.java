package app.okrug.onboarding;

import app.okrug.language.Sentence;

/// What was asked for cannot be done with these files as they stand.
public class NotApplicable extends IllegalStateException {

    private final Sentence sentence;

    NotApplicable(String key, Object... arguments) {
        super(key);
        this.sentence = Sentence.of(key, arguments);
    }

    public Sentence sentence() {
        return sentence;
    }
}
