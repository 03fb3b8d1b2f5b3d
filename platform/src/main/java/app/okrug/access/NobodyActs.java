package app.okrug.access;

/// A right was asked for where nobody has signed in.
public class NobodyActs extends IllegalStateException {

    public NobodyActs() {
        super("Nobody acts: a public operation was called outside of CurrentActor");
    }
}
