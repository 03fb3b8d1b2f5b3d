package app.okrug.journal;

/// Another transaction wrote the same place at the same moment; this one is undone and begun again by [OnceOnly].
public class WrittenMeanwhile extends RuntimeException {

    public WrittenMeanwhile() {
        super("Somebody wrote the same place at the same moment");
    }
}
