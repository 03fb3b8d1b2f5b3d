package app.okrug.onboarding.workbook;

import app.okrug.language.Sentence;

/// A file that is not read at all, and why: too large, not a table, or made to harm.
public class UnreadableFile extends RuntimeException {

    private final Sentence sentence;

    UnreadableFile(String key, Object... arguments) {
        super(key);
        this.sentence = Sentence.of(key, arguments);
    }

    /// The reason, for the person who brought the file.
    public Sentence sentence() {
        return sentence;
    }
}
