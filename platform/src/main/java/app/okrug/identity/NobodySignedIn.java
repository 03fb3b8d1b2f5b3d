package app.okrug.identity;

/// A signed-in person was needed and there is none.
public class NobodySignedIn extends IllegalStateException {

    NobodySignedIn() {
        super("Nobody has signed in");
    }
}
