package app.okrug.school;

/// Somebody else has changed what was to be changed since it was read.
public class StaleCopy extends IllegalStateException {

    public StaleCopy(String what) {
        super("Changed by somebody else in the meantime: " + what);
    }
}
