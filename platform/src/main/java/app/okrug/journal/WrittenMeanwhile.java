package app.okrug.journal;

/// Another transaction wrote the same place at the same moment; this one is undone and begun again.
class WrittenMeanwhile extends RuntimeException {

    WrittenMeanwhile() {
        super("Somebody wrote the same place of the journal at the same moment");
    }
}
