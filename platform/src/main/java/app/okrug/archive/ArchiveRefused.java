package app.okrug.archive;

import app.okrug.language.Sentence;

/// An archive, or what is wanted of it, cannot be accepted. Nothing has been changed.
public class ArchiveRefused extends RuntimeException {

    private final Sentence sentence;

    ArchiveRefused(String key, Object... arguments) {
        super(key);
        this.sentence = Sentence.of(key, arguments);
    }

    /// Why, for whoever has brought it.
    public Sentence sentence() {
        return sentence;
    }
}
