package app.okrug.access;

/// The deed is allowed, but whoever sits at the page has to show first that it is they.
public class ConfirmationNeeded extends RuntimeException {

    ConfirmationNeeded() {
        super("a fresh confirmation is needed");
    }
}
