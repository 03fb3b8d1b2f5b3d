package app.okrug.closing;

/// The place that somebody asks to have opened is open to him.
public class NothingToOpen extends IllegalStateException {

    NothingToOpen() {
        super("The place is open");
    }
}
