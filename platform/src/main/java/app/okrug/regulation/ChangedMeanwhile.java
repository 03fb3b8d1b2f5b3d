package app.okrug.regulation;

/// Somebody else changed the same thing since the changer looked at it.
public class ChangedMeanwhile extends RuntimeException {

    public ChangedMeanwhile(String what) {
        super(what + " was changed by somebody else meanwhile");
    }
}
