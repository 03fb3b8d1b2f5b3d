package app.okrug.closing;

/// The school has no such closing, or no such request.
public class UnknownClosing extends RuntimeException {

    UnknownClosing() {
        super("No such closing or request");
    }
}
