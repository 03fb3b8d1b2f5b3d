package app.okrug.jobs;

import app.okrug.language.Sentence;

/// The work cannot be done, for a reason that can be told to whoever started it.
public class JobFailed extends RuntimeException {

    private final Sentence sentence;

    public JobFailed(Sentence sentence) {
        super(sentence.key());
        this.sentence = sentence;
    }

    public JobFailed(Sentence sentence, Throwable cause) {
        super(sentence.key(), cause);
        this.sentence = sentence;
    }

    public Sentence sentence() {
        return sentence;
    }
}
