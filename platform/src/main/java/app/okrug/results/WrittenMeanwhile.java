package app.okrug.results;

/// Another request was faster by a moment.
class WrittenMeanwhile extends RuntimeException {

    WrittenMeanwhile() {
        super("Somebody has just written there");
    }
}
