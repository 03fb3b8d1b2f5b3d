package app.okrug.closing;

/// The same pages of the same days are closed already.
public class ClosedAlready extends IllegalStateException {

    ClosedAlready() {
        super("These pages are closed already");
    }
}
