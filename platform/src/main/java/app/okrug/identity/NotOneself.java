package app.okrug.identity;

/// What somebody wanted to do to their own account is done by another person.
public class NotOneself extends RuntimeException {

    NotOneself() {
        super("another person does this");
    }
}
